/** Below this, a list of leaked passwords or a patient machine finds it. */
export const SHORTEST_PASSWORD = 10;

/** Room for any sentence; beyond it, hashing would cost us more than it protects them. */
export const LONGEST_PASSWORD = 200;

/** What to say about a password of the wrong length; undefined when it will do. */
export function passwordLengthRefusal(password: string): string | undefined {
  const length = [...password].length;
  if (length === 0) return `Choose a password of at least ${SHORTEST_PASSWORD} characters.`;
  if (length < SHORTEST_PASSWORD)
    return `${length} ${length === 1 ? 'character' : 'characters'}; it takes ${SHORTEST_PASSWORD} at least. A few words in a row are easy to keep.`;
  if (length > LONGEST_PASSWORD) return `${length} characters; ${LONGEST_PASSWORD} fit.`;
  return undefined;
}
