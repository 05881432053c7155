import { sql } from 'drizzle-orm';
import { firstComments } from '../../domain/comment-rules.ts';
import type { SocialLink } from '../../domain/publication.ts';
import { among, type Kit } from '../kit.ts';
import type { defineWorks } from './works.ts';

/** How the publication looks and what it asks of comments: one row, once somebody has changed a setting. */
export function defineHouse(kit: Kit, { media }: ReturnType<typeof defineWorks>) {
  const house = kit.table(
    'house',
    {
      id: kit.int().primaryKey(),
      logoId: kit.int().references(() => media.id, { onDelete: 'set null' }),
      /** The accent, as #rrggbb. */
      lampDay: kit.text().notNull(),
      lampNight: kit.text().notNull(),
      socialLinks: kit.json<SocialLink[]>().notNull(),
      firstComments: kit.oneOf(firstComments).notNull(),
      /** As long as fewer of its comments can be read, an account is new. One is what it was before it could be set. */
      approvals: kit.int().notNull().default(1),
      /** Most links in a comment that is shown at once; null for any number. */
      linksMax: kit.int(),
      holdComments: kit.bool().notNull().default(false),
      /** So many reports hold a comment. */
      reportsToHold: kit.int().notNull().default(3),
      slowSeconds: kit.int().notNull().default(0),
      /** Nothing with one of them is posted. */
      bannedWords: kit.json<string[]>().notNull().default([]),
      /** A comment with one of them waits for a moderator. */
      watchList: kit.json<string[]>().notNull(),
      /** How sure, in per cent, the house must be that a comment is like what was removed, to hold it; null for never. */
      spamSure: kit.int().default(90),
      /** Days after publication; null for never. */
      threadsCloseAfter: kit.int(),
    },
    (t) => [
      kit.index('house_logo').on(t.logoId),
      kit.check('house_is_one', sql`${t.id} = 1`),
      among(kit, 'house_first_comments', t.firstComments, firstComments),
      kit.check('house_spam_sure', sql`${t.spamSure} between 50 and 99`),
      kit.check('house_threads_close_after', sql`${t.threadsCloseAfter} > 0`),
    ],
  );

  return { house };
}
