import { sql } from 'drizzle-orm';
import { changeKinds } from '../../domain/change.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

/** What was changed in a story after readers had it, and what they are told of it. A typing error leaves no row. */
export function defineCorrections(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories, revisions }: ReturnType<typeof defineStories>,
) {
  const corrections = kit.table(
    'corrections',
    {
      id: kit.id(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      /** The two texts that readers had, before and after. */
      beforeId: kit
        .int()
        .notNull()
        .references(() => revisions.id),
      afterId: kit
        .int()
        .notNull()
        .references(() => revisions.id),
      kind: kit.oneOf(changeKinds).notNull(),
      text: kit.text().notNull(),
      /** Whether readers may compare the two texts. */
      comparable: kit.bool().notNull(),
      scoreBefore: kit.int(),
      scoreAfter: kit.int(),
      /** Why the score is another; empty where it is not. */
      scoreReason: kit.text().notNull().default(''),
      madeBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      madeAt: kit.time().notNull(),
    },
    (t) => [
      kit.unique('corrections_after').on(t.afterId),
      kit.index('corrections_before').on(t.beforeId),
      kit.index('corrections_story').on(t.storyId, t.madeAt, t.id),
      kit.index('corrections_newest').on(t.madeAt, t.id),
      among(kit, 'corrections_kind', t.kind, changeKinds),
      kit.check('corrections_said', sql`(${t.kind} = 'silent') = (${t.text} = '')`),
      kit.check('corrections_seen', sql`${t.kind} <> 'silent' or ${t.scoreReason} <> ''`),
    ],
  );
  return { corrections };
}
