/** Takes comments along as a table. A form: it is written down who did. */
export function TakeComments({ action, under }: { action: string; under: number | undefined }) {
  return (
    <form className="gap-l" method="post" action={action}>
      {under && <input type="hidden" name="under" value={under} />}
      <p className="row">
        <button className="button button--small" type="submit">
          {under ? 'Comments under this story as a table (CSV)' : 'All comments as a table (CSV)'}
        </button>
        <span className="meta">
          The newest 50,000; what is held, removed or under bars, too. Who took them stands in the log.
        </span>
      </p>
    </form>
  );
}
