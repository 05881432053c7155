/** Beyond this many comparisons two texts have so little in common that putting them in order is not worth the wait. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Which entries of one list belong to which of another, in order and as many as can be: pairs of places. What stands
 * between two pairs belongs to nothing.
 */
export function align<T>(one: readonly T[], other: readonly T[], alike: (a: T, b: T) => boolean): [number, number][] {
  const least = Math.min(one.length, other.length);
  const meet = (a: number, b: number) => alike(one[a] as T, other[b] as T);
  let head = 0;
  while (head < least && meet(head, head)) head += 1;
  let tail = 0;
  while (tail < least - head && meet(one.length - 1 - tail, other.length - 1 - tail)) tail += 1;
  const middle = longest(one.length - head - tail, other.length - head - tail, (a, b) => meet(head + a, head + b));
  return [
    ...Array.from({ length: head }, (_, at): [number, number] => [at, at]),
    ...middle.map(([a, b]): [number, number] => [head + a, head + b]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [one.length - tail + at, other.length - tail + at]),
  ];
}

/** The longest common subsequence. */
function longest(rows: number, columns: number, meet: (a: number, b: number) => boolean): [number, number][] {
  if (rows * columns > MOST_COMPARISONS) return [];
  const width = columns + 1;
  const best = new Uint32Array((rows + 1) * width);
  const at = (a: number, b: number) => best[a * width + b] ?? 0;
  for (let a = rows - 1; a >= 0; a -= 1) {
    for (let b = columns - 1; b >= 0; b -= 1) {
      best[a * width + b] = meet(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < rows && b < columns; ) {
    if (at(a, b) === at(a + 1, b)) a += 1;
    else if (at(a, b) === at(a, b + 1)) b += 1;
    else pairs.push([a++, b++]);
  }
  return pairs;
}
