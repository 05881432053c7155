/** Takes a story along for another program. A form: it is written down who did. */
export function TakeStory({ action }: { action: string }) {
  return (
    <form className="gap-l" method="post" action={action} aria-labelledby="take">
      <h2 className="label" id="take">
        Take it along
      </h2>
      <p className="meta">
        The text as it stands here, spoilers too, for another program. Who took it stands in the log.
      </p>
      <p className="row gap-s">
        <button className="button button--small" name="format" value="markdown" type="submit">
          Markdown
        </button>
        <button className="button button--small" name="format" value="wxr" type="submit">
          WordPress (WXR)
        </button>
      </p>
    </form>
  );
}
