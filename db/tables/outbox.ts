import { sql } from 'drizzle-orm';
import type { Letter } from '../../domain/letter.ts';
import type { Kit } from '../kit.ts';

/** Letters that are still to be sent. A row goes when the mail server has taken its letter. */
export function defineOutbox(kit: Kit) {
  const outbox = kit.table(
    'outbox',
    {
      id: kit.id(),
      /** The Message-ID: the same at every attempt, so that mail systems fold a letter that they got twice. */
      messageId: kit.text().notNull(),
      recipient: kit.text().notNull(),
      /** May carry a link that opens an account; gone as soon as nobody tries to send it any more. */
      letter: kit.json<Letter>(),
      /** Instead of a letter: it is written when it is sent, so that nobody hears of what was seen or removed meanwhile. */
      notificationId: kit.int(),
      /** Instead of a letter: everything that this account is told once a day. */
      digestFor: kit.int(),
      createdAt: kit.time().notNull(),
      /** When it may be taken: at once, after a pause, or when whoever sends it should long be done. Null: given up. */
      dueAt: kit.time(),
      /** After that it is of no use to anybody; of one that was given up, when that was. */
      until: kit.time().notNull(),
      failures: kit.int().notNull().default(0),
      failure: kit.text(),
    },
    (t) => [
      kit.unique('outbox_message').on(t.messageId),
      kit.unique('outbox_digest').on(t.digestFor),
      kit.unique('outbox_notification').on(t.notificationId),
      kit.index('outbox_due').on(t.dueAt),
      kit.index('outbox_failed').on(t.failures, t.id),
      kit.check('outbox_failures', sql`${t.failures} >= 0`),
      kit.check('outbox_given_up', sql`${t.dueAt} is not null or ${t.letter} is null`),
    ],
  );

  return { outbox };
}
