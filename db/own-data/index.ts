import { followed, rated, saved, seen, written } from './kept.ts';
import type { DataRow, OwnData } from './part.ts';
import { mails, profile } from './profile.ts';
import { measured, muted, reported } from './reported.ts';
import { liked, said, told } from './said.ts';

/** Everything that somebody gets of themselves, in the order in which the text on top names it. */
export const ownData: readonly OwnData[] = [
  ...[profile, said, liked, reported, rated, seen, saved, followed, muted],
  ...[told, mails, measured, written],
];

/** As many as are held in memory at once. */
const AT_ONCE = 500;

export async function* rowsOf({ page }: OwnData, accountId: number): AsyncGenerator<DataRow['cells']> {
  for (let after = 0; ; ) {
    const rows = await page(accountId, after, AT_ONCE);
    for (const { cells } of rows) yield cells;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.key;
  }
}
