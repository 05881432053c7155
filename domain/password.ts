import { commonPasswords, commonWords, keyboardRows } from './common-passwords.ts';
import { folded } from './fold.ts';

/** A word of the person's own may stand in a password when so much besides it is left to guess. */
const BESIDES = 8;

/** Shorter parts of a name are in half of all words. */
const SHORTEST_OWN_WORD = 3;

/**
 * What to say about a password that would be among the first tries; undefined when it will do. `own` is what everybody
 * can know: the person's name and mail address, the name of the publication.
 */
export function passwordRefusal(password: string, own: readonly string[]): string | undefined {
  const plain = folded(password);
  if (isCommon(plain))
    return 'This one is among the first that anybody tries. Take a few words that only you put together.';
  if (isPattern(plain))
    return 'That follows the keyboard or repeats itself, and is tried early. Take a few words in a row.';
  if (isOwn(plain, own))
    return 'That is mostly a name that everybody can see here. Take something that nobody can look up.';
  return undefined;
}

const letterFor: Record<string, string> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

const common = new Set(commonPasswords.flatMap((password) => spellings(password)));
const words = new Set(commonWords);

function isCommon(plain: string): boolean {
  if (spellings(plain).some((spelling) => common.has(spelling))) return true;
  const core = plain.replace(/^[^a-z@$]+|[^a-z]+$/g, '');
  return spellings(core).some((spelling) => words.has(spelling) || words.has(unitOf(spelling)));
}

/** As it is, and with the figures and signs that stand for letters read as those letters. */
function spellings(plain: string): string[] {
  const read = plain.replace(/[0345789@$!|+]/g, (sign) => letterFor[sign] ?? sign);
  return [plain, read.replace(/1/g, 'l'), read.replace(/1/g, 'i')];
}

/** A run along the keyboard, the alphabet or the figures, in either direction, or a few characters over and over. */
function isPattern(plain: string): boolean {
  const unit = unitOf(plain);
  if (unit.length <= 4 && unit.length < plain.length) return true;
  const backwards = [...plain].reverse().join('');
  return keyboardRows.some((row) => row.includes(plain) || row.includes(backwards));
}

/** The shortest piece that the text repeats; the text itself when it does not. */
function unitOf(text: string): string {
  return /^(.+?)\1+$/.exec(text)?.[1] ?? text;
}

function isOwn(plain: string, own: readonly string[]): boolean {
  const known = own
    .flatMap((text) => folded(text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= SHORTEST_OWN_WORD)
    .sort((a, b) => b.length - a.length);
  return spellings(plain).some((spelling) => {
    const rest = known.reduce((text, word) => text.replaceAll(word, ''), spelling);
    return rest.length < spelling.length && rest.replace(/[^\p{L}\p{N}]/gu, '').length < BESIDES;
  });
}
