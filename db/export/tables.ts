import type { Shape } from './shapes.ts';

/** The highest number that each table gave out, so that none is given twice. */
export type Highest = Record<string, number>;

/** A database as it is at one moment. */
export type TableReader = {
  /** Of these, which number their rows. */
  highest: (tables: readonly string[]) => Promise<Highest>;
  /** The rows of a table in the order of its key, each as a line of JSON. */
  lines: (shape: Shape) => AsyncGenerator<string>;
  close: () => Promise<void>;
};

/** What a database is filled with, table by table. */
export type Tables = AsyncIterable<{ shape: Shape; lines: AsyncIterable<string> }>;

export const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
