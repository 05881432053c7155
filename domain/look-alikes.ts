/** Letters of other alphabets that are read as these. Written by their numbers: in most fonts nobody could tell them apart. */
const letters: Record<string, string> = {
  a: '\u0430\u03b1\u0251',
  b: '\u0432\u044c\u03b2',
  c: '\u0441\u03f2',
  d: '\u0501',
  e: '\u0435\u03b5',
  g: '\u0261\u0581',
  h: '\u043d\u04bb\u0570',
  i: '\u0456\u03b9\u0269',
  j: '\u0458\u03f3',
  k: '\u043a\u03ba',
  l: '\u04cf\u04c0',
  m: '\u043c',
  n: '\u03b7\u0578',
  o: '\u043e\u03bf\u0585',
  p: '\u0440\u03c1',
  q: '\u051b',
  s: '\u0455',
  t: '\u0442\u03c4',
  u: '\u03c5\u057d',
  v: '\u03bd\u0475',
  w: '\u051d\u03c9',
  x: '\u0445\u03c7',
  y: '\u0443\u03b3',
};

const read = new Map(Object.entries(letters).flatMap(([latin, others]) => [...others].map((other) => [other, latin])));
const looksLatin = new RegExp(`[${[...read.keys()].join('')}]`, 'gu');

/**
 * Folded text with every letter that looks Latin as the Latin one; only good for looking for words in it. Where somebody
 * writes in another alphabet, its words are left alone: the Russian for "litter" looks like "cop".
 */
export function asItLooks(folded: string): string {
  const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(folded.replace(looksLatin, ''));
  return folded.replace(/[\p{L}\p{N}]+/gu, (word) =>
    foreign && !/[a-z]/.test(word) ? word : word.replace(looksLatin, (letter) => read.get(letter) ?? letter),
  );
}
