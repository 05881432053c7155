'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { afterwards } from '#app/door/afterwards.ts';
import { linkWith, mayWriteTo, send } from '#app/door/send.ts';
import { rememberSentTo } from '#app/door/sent-to.ts';
import { findAccountByEmail } from '#db/accounts.ts';
import { issueToken } from '#db/one-time-tokens.ts';
import { forgottenForm } from '#domain/account-forms.ts';
import { resetLetter } from '#domain/account-letters.ts';
import { ownPath } from '#domain/own-path.ts';

const limit = { name: 'forgot-password', times: 60, minutes: 60 };

/** One answer for addresses that have an account and those that have none. */
export const sendReset = publicAction(
  forgottenForm,
  async ({ email, next }) => {
    await rememberSentTo(email);
    const now = new Date();
    afterwards(async () => {
      const account = await findAccountByEmail(email);
      if (!account || account.banned || !mayWriteTo(email, now)) return;
      const token = await issueToken({ purpose: 'reset', accountId: account.id, next: ownPath(next) }, now);
      await send((sender) => resetLetter(account, sender, linkWith('/reset-password', token)));
    });
    redirect('/forgot-password/sent');
  },
  { limit },
);
