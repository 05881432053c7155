'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { letIn } from '#app/door/let-in.ts';
import { currentPublication } from '#app/publication.ts';
import { confirmEmail, findAccount } from '#db/accounts.ts';
import { changePassword } from '#db/door-letters.ts';
import { findToken, takeToken } from '#db/one-time-tokens.ts';
import { hashPassword } from '#db/password.ts';
import { resetForm } from '#domain/account-forms.ts';
import { refuse } from '#domain/action-state.ts';
import { ownPath } from '#domain/own-path.ts';
import { passwordRefusal } from '#domain/password.ts';

export const reset = publicAction(resetForm, async ({ token, newPassword }) => {
  const now = new Date();
  const holder = await findToken(token, 'reset', now);
  const account = holder?.accountId ? await findAccount(holder.accountId) : undefined;
  if (!holder || !account || account.banned) redirect('/reset-password');
  const { name: publication } = await currentPublication();
  const weak = passwordRefusal(newPassword, [account.name, account.email, publication]);
  if (weak) return refuse('newPassword', weak);
  const passwordHash = await hashPassword(newPassword);
  if (!(await takeToken(token, 'reset', now))) redirect('/reset-password');
  const epoch = await changePassword(account, passwordHash, now);
  // The link came by mail, so the address is theirs.
  if (!account.confirmed) await confirmEmail(account.id, now);
  await letIn({ id: account.id, epoch });
  redirect(ownPath(holder.next));
});
