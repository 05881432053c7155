const keys = { j: 'the next comment', k: 'the one before', r: 'reply', q: 'quote', l: 'like', c: 'copy its link' };

/** Shown by the page's own module, which listens to them, where there is likely to be a keyboard. */
export function ThreadKeys() {
  return (
    <details className="thread-keys meta" data-keys="" hidden>
      <summary>Keys</summary>
      <ul>
        {Object.entries(keys).map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
      <p>
        They are heard wherever you are not typing.{' '}
        <button type="button" className="plain">
          Turn them off
        </button>
      </p>
    </details>
  );
}
