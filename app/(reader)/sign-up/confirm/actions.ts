'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { letIn } from '#app/door/let-in.ts';
import { isAwaitedHere } from '#app/door/this-browser.ts';
import { tried } from '#app/door/tried.ts';
import { confirmEmail, findAccount } from '#db/accounts.ts';
import { findByCredentials } from '#db/credentials.ts';
import { findToken, takeToken } from '#db/one-time-tokens.ts';
import type { Account } from '#domain/account.ts';
import { confirmForm } from '#domain/account-forms.ts';
import type { ActionState } from '#domain/action-state.ts';
import { ownPath } from '#domain/own-path.ts';

export const confirm = publicAction(confirmForm, async ({ token, password }) => {
  const now = new Date();
  const holder = await findToken(token, 'confirm', now);
  const account = holder?.accountId ? await findAccount(holder.accountId) : undefined;
  if (!account) redirect('/sign-up/confirm');
  const refusal = (await isAwaitedHere(token)) ? undefined : await wrongPasswordOf(account, password);
  if (refusal) return refusal;
  if (!(await takeToken(token, 'confirm', now)) || account.banned) redirect('/sign-up/confirm');
  await confirmEmail(account.id, now);
  await letIn(account);
  redirect(ownPath(holder?.next));
});

async function wrongPasswordOf({ email }: Account, password: string): Promise<ActionState | undefined> {
  const answer = await tried({ email, field: 'password', check: () => findByCredentials(email, password) });
  return 'found' in answer ? undefined : answer;
}
