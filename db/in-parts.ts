/** As many rows or ids as one statement takes on every engine. */
const AT_ONCE = 500;

/** A list of any length in parts that one statement takes each. */
export const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE));

/** What the statements find, one after the other. */
export async function findInParts<T, Row>(all: readonly T[], find: (some: T[]) => Promise<Row[]>): Promise<Row[]> {
  const found: Row[][] = [];
  for (const some of inParts(all)) found.push(await find(some));
  return found.flat();
}
