import { sql } from 'drizzle-orm';
import { storyKinds } from '../../domain/story.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';
import type { defineWorks } from './works.ts';

/** Guests, and under whose names stories stand. */
export function defineBylines(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { media }: ReturnType<typeof defineWorks>,
  { stories }: ReturnType<typeof defineStories>,
) {
  const guests = kit.table(
    'guests',
    {
      id: kit.id(),
      name: kit.text().notNull(),
      /** The name in lower case without accents, to be found by. */
      nameFolded: kit.text().notNull(),
      /** The last part of /critics/[handle]; no account has the same. */
      handle: kit.text().notNull(),
      socialHandle: kit.text().notNull().default(''),
      bio: kit.text().notNull().default(''),
      pictureId: kit.int().references(() => media.id),
      /** The account that the guest got; then the row only leads from the old address to that. */
      mergedIntoId: kit.int().references(() => accounts.id),
      createdAt: kit.time().notNull(),
    },
    (t) => [
      kit.unique('guests_handle').on(t.handle),
      kit.index('guests_name').on(t.mergedIntoId, t.nameFolded, t.id),
      kit.index('guests_picture').on(t.pictureId),
    ],
  );

  /** Addresses that guests once had; they lead on to the present one for ever. */
  const formerHandles = kit.table(
    'former_handles',
    {
      handle: kit.text().primaryKey(),
      guestId: kit
        .int()
        .notNull()
        .references(() => guests.id, { onDelete: 'cascade' }),
    },
    (t) => [kit.index('former_handles_guest').on(t.guestId)],
  );

  /** Which stories name a guest, in the working copy or in any revision: such a guest is not deleted. */
  const guestUses = kit.table(
    'guest_uses',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      guestId: kit
        .int()
        .notNull()
        .references(() => guests.id),
      /** For good, because a revision does; else because the working copy does. */
      kept: kit.bool().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.kept, t.guestId] }),
      kit.index('guest_uses_guest').on(t.guestId, t.storyId),
    ],
  );

  /**
   * The bylines of what readers have, copied at publication and gone while a story is withdrawn. Beside them stands what the
   * pages of a critic are found and counted by.
   */
  const storyBylines = kit.table(
    'story_bylines',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      /** From 1, in the order in which readers see them. */
      position: kit.int().notNull(),
      accountId: kit.int().references(() => accounts.id),
      guestId: kit.int().references(() => guests.id),
      kind: kit.oneOf(storyKinds).notNull(),
      score: kit.int(),
      publishedAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.position] }),
      kit.unique('story_bylines_account_once').on(t.storyId, t.accountId),
      kit.unique('story_bylines_guest_once').on(t.storyId, t.guestId),
      kit.index('story_bylines_account').on(t.accountId, t.publishedAt, t.storyId, t.kind),
      kit.index('story_bylines_guest').on(t.guestId, t.publishedAt, t.storyId, t.kind),
      kit.index('story_bylines_account_kind').on(t.accountId, t.kind, t.score),
      kit.index('story_bylines_guest_kind').on(t.guestId, t.kind, t.score),
      among(kit, 'story_bylines_kind_known', t.kind, storyKinds),
      kit.check('story_bylines_position', sql`${t.position} >= 1`),
      kit.check('story_bylines_one_name', sql`(${t.accountId} is null) <> (${t.guestId} is null)`),
    ],
  );

  return { guests, formerHandles, guestUses, storyBylines };
}
