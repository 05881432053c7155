/** Text of a given length that is the same on every machine: what is measured must not depend on chance. */

const LEXICON =
  `the a of and to in it that is was for on with as at by from but not one all her his they which when what who
  film scene voice light room table window door house street night morning winter harbour carriage kitchen orchestra score
  critic audience camera director actor novel chapter sentence panel page record chorus level puzzle island signal lamp
  quiet patient severe tender exact generous cold bright slow sudden careful crooked plain strange handsome narrow open
  begins ends turns waits looks listens remembers forgets breaks holds carries opens closes answers asks knows leaves`
    .trim()
    .split(/\s+/);

export function words(random: () => number, count: number): string {
  const chosen = Array.from({ length: count }, () => LEXICON[Math.floor(random() * LEXICON.length)] ?? 'the');
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A paragraph of sentences of seven to nineteen words. */
export function sentences(random: () => number, count: number): string {
  const said: string[] = [];
  for (let left = count; left > 0; ) {
    const length = Math.min(left, 7 + Math.floor(random() * 13));
    said.push(`${words(random, length)}.`);
    left -= length;
  }
  return said.join(' ');
}
