import { eq } from 'drizzle-orm';
import { notificationKinds } from '#domain/notification.ts';
import { read } from '../connection.ts';
import { findMailTimes } from '../mail-times.ts';
import { readerPageChoice } from '../reader-pages.ts';
import { accounts, identities } from '../schema.ts';
import type { OwnData } from './part.ts';

export const profile: OwnData = {
  name: 'profile',
  about: 'Who you are here, how you sign in, and what your page shows.',
  columns: ['identities.account_id', 'reader_pages.account_id'],
  async page(accountId, after) {
    const [account] = await read().select().from(accounts).where(eq(accounts.id, accountId));
    if (!account || after > 0) return [];
    const through = await read()
      .select({ provider: identities.provider })
      .from(identities)
      .where(eq(identities.accountId, accountId));
    const shown = await readerPageChoice(accountId);
    const { name, handle, socialHandle, bio, email, emailConfirmedAt, role, createdAt } = account;
    return [
      {
        key: 1,
        cells: {
          ...{ name, handle, socialHandle, bio, email, emailConfirmedAt, role, createdAt },
          hasPassword: account.passwordHash !== null,
          signsInThrough: through.map(({ provider }) => provider).join(', '),
          ...{ pageShown: shown.page, pageShowsRatings: shown.ratings, pageShowsSeen: shown.seen },
          leavesAt: account.leavesAt,
        },
      },
    ];
  },
};

export const mails: OwnData = {
  name: 'mails',
  about: 'What we mail you about, and when.',
  columns: ['mail_times.account_id'],
  async page(accountId, after) {
    if (after > 0) return [];
    const times = await findMailTimes(accountId);
    return notificationKinds.map((kind, at) => ({ key: at + 1, cells: { about: kind, when: times[kind] } }));
  },
};
