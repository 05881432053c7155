import { plainText } from './comment-text.ts';
import { folded } from './fold.ts';
import { asItLooks } from './look-alikes.ts';

/** What is written in place of a letter. "l" is not among those of "i": "fall" is no disguised "fail". */
const disguises: Record<string, string> = {
  a: 'a4@',
  b: 'b8',
  e: 'e3',
  i: 'i1!',
  l: 'l1',
  o: 'o0',
  s: 's5$',
  t: 't7',
};

/** Shorter ones are spelled out by accident: "a. s." */
const SPELLED_OUT_FROM = 3;

/**
 * Which of these words stand in a comment. Whole words only: "ape" is not in "grape". Seen through are
 * accents, letters of other alphabets, signs that nobody sees, "v1agra", "spaaam", and "s p a m" with the same sign
 * between all letters. Not seen through is "sp am", because "a pen is" would be no pen any more.
 */
export function wordsIn(text: string, words: readonly string[]): string[] {
  // As typed for the addresses in it, and as read for "sp*a*m".
  const written = [text, plainText(text)].map(withPlainSigns);
  const readings = [...new Set([...written, ...written.map(asItLooks)])];
  return words.filter((word) => {
    const letters = lettersOf(word);
    return letters !== '' && readings.some((reading) => stands(letters, reading));
  });
}

const seenOnly = (text: string) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** Folded, and beyond ASCII there are only letters and figures: then the patterns need not know all of Unicode. */
const withPlainSigns = (text: string) => folded(seenOnly(text)).replace(/[^\p{L}\p{N}\0-\x7f]/gu, ' ');

/** A word as it is looked for: letters and figures, with one space between the words of a phrase. */
export const lettersOf = (word: string) =>
  folded(seenOnly(word))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A number is no word: "101" is not "lol", unless it is a number that is looked for. */
function stands(letters: string, reading: string): boolean {
  const needsLetter = /\p{L}/u.test(letters);
  for (const [found] of reading.matchAll(patternOf(letters))) if (!needsLetter || /\p{L}/u.test(found)) return true;
  return false;
}

function patternOf(letters: string): RegExp {
  const together = letters
    .split(' ')
    .map((word) => word.replace(/(.)\1*/gu, runOf))
    .join(`[^${WORDLY}]{1,20}`);
  const all = [...letters.replaceAll(' ', '')];
  const spelled =
    all.length < SPELLED_OUT_FROM
      ? []
      : [all.map((letter, at) => (at === 1 ? `(?<gap>${GAP})` : at > 1 ? '\\k<gap>' : '') + oneOf(letter)).join('')];
  return new RegExp(`(?<![${WORDLY}])(?:${[together, ...spelled].join('|')})(?![${WORDLY}])`, 'gu');
}

/** What words are made of, in such a text. */
const WORDLY = 'a-z0-9\\u{80}-\\u{10ffff}';

/** No comma among them: "vitamins a, p and e" is a list. */
const GAP = '[\\s._*~/\\\\-]{1,3}';

/** As often as in the word, or more often than any word has it: "good" is no drawn-out "god", "gooood" is one. */
function runOf(run: string, letter: string): string {
  const times = [...run].length;
  const one = oneOf(letter);
  return times < 2 ? `(?:${one}|${one}{3,})` : `${one}{${times},}`;
}

const oneOf = (letter: string) => `[${disguises[letter] ?? letter}]`;
