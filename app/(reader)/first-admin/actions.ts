'use server';

import { notFound, redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { letIn } from '#app/door/let-in.ts';
import { currentPublication } from '#app/publication.ts';
import { createFirstAdmin, isFirstAdminLink } from '#db/first-admin.ts';
import { hashPassword } from '#db/password.ts';
import { firstAdminForm } from '#domain/account-forms.ts';
import { refuse } from '#domain/action-state.ts';
import { passwordRefusal } from '#domain/password.ts';

export const makeFirstAdmin = publicAction(firstAdminForm, async ({ token, name, email, password }) => {
  const now = new Date();
  if (!(await isFirstAdminLink(token, now))) notFound();
  const { name: publication } = await currentPublication();
  const weak = passwordRefusal(password, [publication]);
  if (weak) return refuse('password', weak);
  const admin = await createFirstAdmin(token, { name, email, passwordHash: await hashPassword(password) }, now);
  if (!admin) return refuse('email', 'This address has an account already. Take another.');
  await letIn(admin);
  redirect('/desk');
});
