const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Marks that nobody sees: zero-width spaces, joiners and fillers that stand alone. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u;

/** How many characters a text has as people count them: an accented letter is one, a family emoji is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const { segment } of segmenter.segment(text)) if (!INVISIBLE.test(segment)) count += 1;
  return count;
}
