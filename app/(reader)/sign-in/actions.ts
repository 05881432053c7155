'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { publicAction } from '#app/action.ts';
import { signIn as beginElsewhere } from '#app/auth.ts';
import { servicesOffered } from '#app/auth-elsewhere.ts';
import { sendConfirmation } from '#app/door/confirmation.ts';
import { letIn } from '#app/door/let-in.ts';
import { tried } from '#app/door/tried.ts';
import { banReason } from '#db/account-measures.ts';
import { findByCredentials } from '#db/credentials.ts';
import { signInForm } from '#domain/account-forms.ts';
import { ownPath } from '#domain/own-path.ts';
import { withStop } from '#domain/with-stop.ts';

export const signIn = publicAction(signInForm, async ({ email, password, stay, next }) => {
  const answer = await tried({ email, field: 'password', check: () => findByCredentials(email, password) });
  if (!('found' in answer)) return answer;
  const { found: account } = answer;
  if (account.banned) return { message: closedSentence(await banReason(account.id)) };
  if (!account.confirmed) {
    await sendConfirmation(account, ownPath(next), new Date());
    redirect('/sign-up/sent');
  }
  await letIn(account, { stay });
  // Whoever comes back may have changed their mind.
  redirect(account.leavesAt ? '/account#leave' : ownPath(next));
});

/** Whoever brings the right password may know why it opens nothing any more. */
const closedSentence = (reason: string) =>
  `This account is closed${reason ? `: ${withStop(reason)}` : '.'} Write to us if you think that this is a mistake.`;

const elsewhereForm = z.object({ service: z.string(), next: z.string().optional() });

/** Sends somebody to the service that is to vouch for them. */
export const signInElsewhere = publicAction(elsewhereForm, async ({ service, next }) => {
  if (!servicesOffered().some(({ id }) => id === service)) return { message: 'There is no such way in.' };
  await beginElsewhere(service, { redirectTo: ownPath(next) });
  return undefined;
});
