/** Shorter words are too like each other. */
const SHORTEST = 3;

/** Each three letters of a word, with those at its ends told apart: "her" has "  h", " he", "her" and "er ". */
export function partsOf(word: string): string[] {
  const letters = [...`  ${word} `];
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))];
}

/** How many slips of a typing hand are forgiven in a word. */
function slipsIn(word: string): number {
  const letters = [...word].length;
  if (letters < SHORTEST) return 0;
  return letters < 6 ? 1 : 2;
}

/** The words that may have been meant: those that are near enough, the nearest first. */
export function nearestWords(typed: string, words: string[]): string[] {
  const slips = slipsIn(typed);
  return words
    .map((word) => ({ word, away: slipsBetween(typed, word) }))
    .filter(({ away }) => away > 0 && away <= slips)
    .toSorted((a, b) => a.away - b.away)
    .map(({ word }) => word);
}

/** Letters left out, put in, mistaken, or the wrong way round: how many of these lie between two words. */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let [before, last] = [[] as number[], b.map((_, at) => at).concat(b.length)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1];
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      next[at] = Math.min(
        ...[(last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1)],
        ...(swapped ? [(before[at - 2] ?? 0) + 1] : []),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

/** The two words that may have been written as one, every way they can be parted. */
export function halvesOf(word: string): [string, string][] {
  const letters = [...word];
  return letters
    .map((_, at) => [letters.slice(0, at).join(''), letters.slice(at).join('')] as [string, string])
    .filter((halves) => halves.every((half) => half.length >= SHORTEST));
}
