/** Browsers send few different headers; the bounds are for those who are not browsers. */
const MOST = 1_000;
const LONGEST = 400;

/** The same function, which works out again only what it has not been asked of late. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, found);
    return found;
  };
}
