/** A sentence in which what is typed stands between backticks. */
export function Said({ children }: { children: string }) {
  return children.split('`').map((part, at) => {
    const key = `${at} ${part}`;
    return at % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
