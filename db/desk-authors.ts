import { asc, inArray } from 'drizzle-orm';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts } from './schema.ts';

/** Whose stories the desk can be narrowed to; nobody's for those who see only their own. */
export async function deskAuthors(viewer: Viewer): Promise<{ id: number; name: string }[]> {
  if (!canSeeAllStories(viewer)) return [];
  return read()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.role, ['contributor', 'critic', 'editor', 'admin']))
    .orderBy(asc(accounts.name), asc(accounts.id));
}
