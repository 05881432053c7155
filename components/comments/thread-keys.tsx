const keys = { j: 'the next comment', k: 'the one before', r: 'reply', q: 'quote', l: 'like', c: 'copy its link' };

/** Shown by the page's own module, which listens to them, where there is likely to be a keyboard. */
export function ThreadKeys() {
  return (
    <p className="thread-keys meta" data-keys="" hidden>
      Keys, while the focus stands among the comments:{' '}
      {Object.entries(keys).map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
