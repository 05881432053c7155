'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { afterwards } from '#app/door/afterwards.ts';
import { mayWriteTo } from '#app/door/may-write-to.ts';
import { rememberSentTo } from '#app/door/sent-to.ts';
import { findAccountByEmail } from '#db/accounts.ts';
import { writeReset } from '#db/door-letters.ts';
import { forgottenForm } from '#domain/account-forms.ts';
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
      await writeReset(account, ownPath(next), now);
    });
    redirect('/forgot-password/sent');
  },
  { limit },
);
