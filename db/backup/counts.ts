import { ArchiveError } from '../archive/archive-error.ts';

/** How many rows each table has. */
export type Counts = Record<string, number>;

/** @throws {ArchiveError} when more or fewer rows came out of a file than it says */
export function compareCount(table: string, wanted: number, found: number) {
  if (found === wanted) return;
  throw new ArchiveError(
    `The file says that ${table} has ${wanted} rows, and ${found} came out of it. Nothing was changed.`,
  );
}
