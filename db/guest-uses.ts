import { and, eq } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import type { Handle } from './engine.ts';
import { guestUses } from './schema.ts';

type Named = { bylines: readonly Byline[] };

async function addUses(tx: Handle, storyId: number, kept: boolean, { bylines }: Named) {
  const uses = bylines.flatMap(({ by, id }) => (by === 'guest' ? [{ storyId, kept, guestId: id }] : []));
  if (uses.length > 0) await tx.insert(guestUses).values(uses).onConflictDoNothing();
}

/** Says which guests the working copy of a story names, in place of what was said before. */
export async function projectGuestUses(tx: Handle, storyId: number, content: Named) {
  await tx.delete(guestUses).where(and(eq(guestUses.storyId, storyId), eq(guestUses.kept, false)));
  await addUses(tx, storyId, false, content);
}

/** A revision never goes away, so whom it names is named for good. */
export const keepGuestUses = (tx: Handle, storyId: number, content: Named) => addUses(tx, storyId, true, content);
