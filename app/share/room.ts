/** How wide a letter is in the mean, in parts of the size of the type; and what is lost where lines break. */
const LETTER = 0.48;
const BROKEN = 0.9;

/** How many letters find room in so many lines. What draws the type cannot say so before it has drawn. */
export const capacity = ({ size, most }: { size: number; most: number }, width: number) =>
  Math.floor((width / (size * LETTER)) * most * (most > 1 ? BROKEN : 1));

/** The beginning of a text, to the last word that finds room. */
export function cutBetweenWords(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\s,.;:–—-]*\S*$/u, '')}…`;
}
