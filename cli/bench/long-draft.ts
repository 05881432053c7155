import { sentences, words } from './words.ts';

/** Five times the longest review that anybody writes. */
export const LONG_DRAFT = 20_000;
const WORDS_PER_PARAGRAPH = 100;

type Part = Record<string, unknown>;

/** The text of a draft, as JSON, with headings, titles in italics and notes as often as in a real one. */
export function longDraft(random: () => number): string {
  const content = Array.from({ length: LONG_DRAFT / WORDS_PER_PARAGRAPH }, (_, at): Part[] => {
    const isTenth = at % 10 === 9;
    const parts: Part[] = [
      { type: 'text', text: words(random, 3), marks: [{ type: 'italic' }] },
      { type: 'text', text: ` ${sentences(random, WORDS_PER_PARAGRAPH - 3)}` },
      ...(isTenth ? [{ type: 'footnote', attrs: { text: sentences(random, 12) } }] : []),
    ];
    const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words(random, 3) }] };
    return [{ type: 'paragraph', content: parts }, ...(isTenth ? [heading] : [])];
  }).flat();
  return JSON.stringify({ type: 'doc', content });
}
