'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { type Standing, setRole } from '#db/account-standing.ts';
import { invite, takeBackInvitation } from '#db/invitations.ts';
import { newToken } from '#db/one-time-tokens.ts';
import { accountPath } from '#domain/account.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { inviteForm, roleForm, takeBackForm } from '#domain/invitation-form.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canManageAccounts } from '#domain/permissions.ts';

/** A careless evening, not a mailing list. */
const limit = { name: 'invitations', times: 60, minutes: 60 };

export const inviteSomebody = staffAction(
  canManageAccounts,
  inviteForm,
  async ({ email, role }, viewer) => {
    const token = newToken();
    if ((await invite({ email, role, token }, viewer, new Date())) === 'staff') {
      return refuse('email', 'Somebody of the staff has this address. Change their role in the list.');
    }
    redirect('/desk/accounts?done=invited#invitations');
  },
  { limit },
);

export const takeBack = staffAction(canManageAccounts, takeBackForm, async ({ invitation }, viewer) => {
  await takeBackInvitation(invitation, viewer, new Date());
  redirect('/desk/accounts#invitations');
});

export const changeRole = staffAction(canManageAccounts, roleForm, async ({ id, role }, viewer) =>
  backTo(id, await setRole(id, role, viewer, new Date())),
);

function backTo(id: number, standing: Standing): ActionState {
  if (standing === 'missing') notFound();
  if (standing === 'last-admin') {
    return { message: 'This is the last admin. Make somebody else one first, or nobody could manage the house.' };
  }
  // The list of critics holds whoever has a role.
  changed(pageTags.account(id), pageTags.stories);
  redirect(`${accountPath(id)}?done=saved`);
}
