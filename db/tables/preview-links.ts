import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

/** Ways to a text for people without an account. Only the hash is kept, so that a stolen database opens no draft. */
export function definePreviewLinks(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories, revisions }: ReturnType<typeof defineStories>,
) {
  const previewLinks = kit.table(
    'preview_links',
    {
      id: kit.id(),
      hash: kit.text().notNull(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      /** Null when it follows the working copy. */
      revisionId: kit.int().references(() => revisions.id),
      /** Whom it is for, in the words of whoever made it. */
      note: kit.text().notNull().default(''),
      createdBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      createdAt: kit.time().notNull(),
      expiresAt: kit.time().notNull(),
      revokedAt: kit.time(),
    },
    (t) => [
      kit.unique('preview_links_hash').on(t.hash),
      kit.index('preview_links_story').on(t.storyId, t.id),
      kit.check('preview_links_time', sql`${t.expiresAt} > ${t.createdAt}`),
    ],
  );
  return { previewLinks };
}
