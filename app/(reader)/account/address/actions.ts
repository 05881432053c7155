'use server';

import { redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { takeAddress } from '#db/email-changes.ts';
import { tokenForm } from '#domain/departure-form.ts';

/** Without signing in: whoever has the letter has the address, and whoever asked has shown who they are. */
export const confirmAddress = publicAction(tokenForm, async ({ token }) => {
  const taken = await takeAddress(token, new Date());
  redirect(taken ? '/account/address?done=1' : '/account/address');
});
