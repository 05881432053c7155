import { eq, type SQL } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { findMovedSection } from '#db/desk-sections.ts';
import { accounts, formerHandles, guests, storyBylines } from '#db/schema.ts';
import { findSection } from '#db/sections.ts';
import { signedBy } from '#db/story-cards.ts';
import { findMovedTag, findTag } from '#db/tags.ts';
import type { Byline } from '#domain/byline.ts';
import { slugOf } from '#domain/slug.ts';

/** What the names in a filter stand for. One that was given up counts as what it became. */

export async function sectionNamed(slug: string) {
  const here = await findSection(slug);
  if (here) return here;
  const moved = await findMovedSection(slug);
  return moved === undefined ? undefined : findSection(moved);
}

export async function tagNamed(slug: string) {
  const here = await findTag(slug);
  if (here) return here;
  const moved = await findMovedTag(slug);
  return moved === undefined ? undefined : findTag(slugOf(moved));
}

/** Only somebody under whom something published stands. */
export async function writerNamed(handle: string): Promise<Byline | undefined> {
  const writer =
    (await account(handle)) ??
    (await guest(eq(guests.handle, handle))) ??
    (await guest(eq(formerHandles.handle, handle)));
  if (!writer) return undefined;
  const [signed] = await read()
    .select({ id: storyBylines.storyId })
    .from(storyBylines)
    .where(signedBy(writer))
    .limit(1);
  return signed && writer;
}

async function account(handle: string): Promise<Byline | undefined> {
  const [row] = await read().select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, handle));
  return row && { by: 'account', ...row };
}

/** A guest, or the account that they got. */
async function guest(which: SQL): Promise<Byline | undefined> {
  const [row] = await read()
    .select({ id: guests.id, accountId: guests.mergedIntoId })
    .from(guests)
    .leftJoin(formerHandles, eq(formerHandles.guestId, guests.id))
    .where(which)
    .limit(1);
  if (!row) return undefined;
  return row.accountId === null ? { by: 'guest', id: row.id } : { by: 'account', id: row.accountId };
}
