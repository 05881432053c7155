import { asc } from 'drizzle-orm';
import type { SearchKind } from '#domain/desk-search.ts';
import { heldRows } from './due-words.postgres.ts';
import type { Handle } from './engine.ts';
import { searchDue } from './schema.ts';
import { settings } from './settings.ts';

/** What has changed since its words were read, or so much of it, for whoever reads them now. */
export async function dueWords(tx: Handle, most: number): Promise<{ kind: SearchKind; subjectId: number }[]> {
  const due = tx
    .select({ kind: searchDue.kind, subjectId: searchDue.subjectId })
    .from(searchDue)
    .orderBy(asc(searchDue.kind), asc(searchDue.subjectId))
    .limit(most);
  return settings().MARQUEE_DATABASE ? heldRows(due) : due;
}
