import { eq } from 'drizzle-orm';
import { emptyBody } from '#domain/body.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import type { AccountViewer, Role } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts } from './schema.ts';

/** A text for tests of writing, whole enough to be saved. */
export const written = (content: Partial<WrittenContent> = {}): WrittenContent => ({
  headline: 'Review: *White Errand*',
  verdict: 'Handsome, patient, and proud of its silence.',
  score: 50,
  sectionId: null,
  tags: [],
  workId: null,
  edition: '',
  leadMediaId: null,
  disclosed: 'none',
  disclosure: '',
  slug: '',
  body: emptyBody,
  entries: [],
  bylines: undefined,
  ...content,
});

/** Somebody with this handle, as the desk sees them. */
export async function viewerOf(handle: string): Promise<AccountViewer> {
  const [row] = await read()
    .select({ id: accounts.id, role: accounts.role, name: accounts.name, handle: accounts.handle })
    .from(accounts)
    .where(eq(accounts.handle, handle));
  if (!row) throw new Error(`There is no @${handle}.`);
  return { kind: 'account', ...row };
}

export const asRole = (id: number, role: Role): AccountViewer => ({
  ...{ kind: 'account', id, role, name: 'Somebody', handle: 'somebody' },
});
