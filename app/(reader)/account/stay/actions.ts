'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { findStaying, stay } from '#db/departures.ts';
import { tokenForm } from '#domain/departure-form.ts';
import { pageTags } from '#domain/page-tags.ts';

/** Without signing in: the token is the permission, and all it can do is to keep what there is. */
export const stayByLetter = publicAction(tokenForm, async ({ token }) => {
  const account = await findStaying(token);
  if (!account || !(await stay(account.id, new Date()))) redirect('/account/stay');
  changed(pageTags.reader(account.id), pageTags.account(account.id));
  redirect('/account/stay?done=1');
});
