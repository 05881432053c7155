import { desc, eq } from 'drizzle-orm';
import type { WordedKind } from '#domain/desk-search.ts';
import { heldRows } from './due-words.postgres.ts';
import type { Handle } from './engine.ts';
import { searchDue } from './schema.ts';
import { settings } from './settings.ts';

type Due = { kind: WordedKind; subjectId: number };

/**
 * What has changed since its words were read, or so much of it, for whoever reads them now: the newest first, and comments,
 * of which an upgrade can bring a great many, after what stories and works say.
 */
export async function dueWords(tx: Handle, most: number, only?: WordedKind): Promise<Due[]> {
  const due = tx
    .select({ kind: searchDue.kind, subjectId: searchDue.subjectId })
    .from(searchDue)
    .where(only && eq(searchDue.kind, only))
    .orderBy(desc(searchDue.kind), desc(searchDue.subjectId))
    .limit(most);
  return settings().MARQUEE_DATABASE ? heldRows(due) : due;
}
