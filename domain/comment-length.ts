import { countCharacters } from './characters.ts';
import { MAX_COMMENT_CHARACTERS, MAX_COMMENT_UNITS, MIN_COMMENT_CHARACTERS } from './comment.ts';
import { plainText } from './comment-text.ts';

const figure = new Intl.NumberFormat('en-GB');

export const tooShort = `A comment has at least ${MIN_COMMENT_CHARACTERS} characters. Say a little more.`;

const atMost = `A comment has at most ${figure.format(MAX_COMMENT_CHARACTERS)} characters; this one is`;

/** What is wrong with the length of a text; null when nothing is. What is within it can be read as Markdown in no time. */
export function lengthRefusal(text: string): string | null {
  if (text.length > MAX_COMMENT_UNITS || countCharacters(text) > MAX_COMMENT_CHARACTERS) return tooLong(text);
  return countCharacters(text.trim()) < MIN_COMMENT_CHARACTERS || plainText(text) === '' ? tooShort : null;
}

/** Counting takes time for each character, so what is far too long is not counted. */
function tooLong(text: string) {
  if (text.length > 2 * MAX_COMMENT_UNITS) return `${atMost} far longer.`;
  const over = countCharacters(text) - MAX_COMMENT_CHARACTERS;
  return over > 0 ? `${atMost} ${figure.format(over)} over.` : 'So many marks on so few letters cannot be stored.';
}
