'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { letIn } from '#app/door/let-in.ts';
import { changed } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { acceptInvitation, findInvitation } from '#db/invitations.ts';
import { hashPassword } from '#db/password.ts';
import { refuse } from '#domain/action-state.ts';
import { refusalOf, unforeseen } from '#domain/form-input.ts';
import { acceptForm, newcomerForm } from '#domain/invitation-form.ts';
import { pageTags } from '#domain/page-tags.ts';
import { passwordRefusal } from '#domain/password.ts';

/** Uses the link up. Somebody new is signed in; somebody who has an account proves at the door that it is theirs. */
export const accept = publicAction(acceptForm, async ({ token, ...typed }) => {
  const now = new Date();
  const invited = await findInvitation(token, now);
  if (!invited) redirect('/invitation');
  if (invited.account?.confirmed) {
    const account = await acceptInvitation(token, undefined, now);
    if (!account) redirect('/invitation');
    changed(pageTags.account(account.id));
    redirect('/sign-in?next=%2Fdesk');
  }
  const parsed = newcomerForm.safeParse(typed, { error: unforeseen });
  if (!parsed.success) return refusalOf(parsed.error);
  const { name, password } = parsed.data;
  const { name: publication } = await currentPublication();
  const weak = passwordRefusal(password, [name, invited.email, publication]);
  if (weak) return refuse('password', weak);
  const account = await acceptInvitation(token, { name, passwordHash: await hashPassword(password) }, now);
  if (!account) redirect('/invitation');
  await letIn(account);
  redirect('/desk');
});
