'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { afterwards } from '#app/door/afterwards.ts';
import { mayWriteTo } from '#app/door/may-write-to.ts';
import { rememberSentTo } from '#app/door/sent-to.ts';
import { awaitHere } from '#app/door/this-browser.ts';
import { currentPublication } from '#app/publication.ts';
import { newToken } from '#db/one-time-tokens.ts';
import { hashPassword } from '#db/password.ts';
import { signUp as storeSignUp } from '#db/sign-up.ts';
import { signUpForm } from '#domain/account-forms.ts';
import { refuse } from '#domain/action-state.ts';
import { ownPath } from '#domain/own-path.ts';
import { passwordRefusal } from '#domain/password.ts';

/** From one address: a school class signs up in an hour, a machine does not get far. */
const limit = { name: 'sign-up', times: 60, minutes: 60 };

/** Answers the same, and as fast, whether the address is known or not: everything that differs happens afterwards. */
export const signUp = publicAction(
  signUpForm,
  async ({ name, email, password, next }) => {
    const { name: publication } = await currentPublication();
    const weak = passwordRefusal(password, [publication]);
    if (weak) return refuse('password', weak);
    const token = newToken();
    const now = new Date();
    const passwordHash = await hashPassword(password);
    await awaitHere(token);
    await rememberSentTo(email);
    afterwards(async () => {
      if (!mayWriteTo(email, now)) return;
      await storeSignUp({ name, email, passwordHash, next: ownPath(next), token }, now);
    });
    redirect('/sign-up/sent');
  },
  { limit },
);
