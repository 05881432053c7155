import { folded } from './fold.ts';

const ADDRESS = /https?:\/\/(?:www\.)?([^\s/?#)\]>"]+)[^\s)\]>"]*/gi;

/** Longer is no word of any language, and shorter is in every text. */
const LONGEST = 30;
const SHORTEST = 2;

/** Scripts that put no space between words: two signs side by side say nearly as much. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+$/u;
const RUNS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|[\p{L}\p{N}](?:[\p{L}\p{N}]|['’](?=\p{L}))*/gu;

/**
 * What of a text can speak for or against it, each once: its words in any language, without accents, and where its
 * links lead. Of no language in particular: no lists of words to leave out, no endings to cut.
 */
export function spamMarks(text: string): string[] {
  const hosts = [...text.matchAll(ADDRESS)].map(([, host = '']) => `link to ${host.toLowerCase()}`);
  const words = folded(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(ADDRESS, ' ')).match(RUNS) ?? [];
  return [...new Set([...(hosts.length > 0 ? ['a link', ...hosts] : []), ...words.flatMap(marksOf)])];
}

const marksOf = (word: string): string[] => {
  if (UNSPACED.test(word)) return pairsOf([...word]);
  return word.length >= SHORTEST && word.length <= LONGEST ? [word] : [];
};

const pairsOf = (signs: string[]) => (signs.length === 1 ? signs : signs.slice(1).map((sign, at) => signs[at] + sign));
