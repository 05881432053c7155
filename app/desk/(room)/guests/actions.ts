'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { deleteGuest, describeGuest, type Kept, makeGuest } from '#db/keep-guest.ts';
import { mergeGuest } from '#db/merge-guest.ts';
import type { ActionState } from '#domain/action-state.ts';
import { guestPath } from '#domain/guest.ts';
import { guestForm, mergeForm, newGuestForm, removeGuestForm } from '#domain/guest-form.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canKeepGuests } from '#domain/permissions.ts';

const SAVED_SINCE =
  'Somebody else saved this guest while you wrote, so nothing was saved. All you wrote is still here: open the guest in another window to see theirs.';

export const addGuest = staffAction(canKeepGuests, newGuestForm, async (words, viewer) =>
  answerOf(await makeGuest(words, viewer, new Date())),
);

export const saveGuest = staffAction(canKeepGuests, guestForm, async ({ guest, stamp, ...words }, viewer) =>
  answerOf(await describeGuest(guest, words, viewer, new Date(), stamp)),
);

function answerOf(kept: Kept): ActionState {
  if (kept.outcome === 'unseen') notFound();
  if (kept.outcome === 'refused') return { errors: kept.errors };
  if (kept.outcome === 'overtaken')
    return { message: SAVED_SINCE, errors: { stamp: 'Tick below to put yours over theirs.' } };
  changed(pageTags.guest(kept.id));
  return redirect(`${guestPath(kept.id)}?done=saved`);
}

/** Every page on which the guest stood shows the account from then on. */
export const mergeIntoAccount = staffAction(canKeepGuests, mergeForm, async ({ guest, account }, viewer) => {
  const merged = await mergeGuest(guest, account, viewer, new Date());
  if (merged.outcome === 'unseen') notFound();
  if (merged.outcome === 'refused') return { errors: merged.errors };
  const pages = merged.storyIds.map(pageTags.story);
  changed(pageTags.guest(guest), pageTags.account(account), pageTags.stories, ...pages);
  return redirect('/desk/guests?done=merged');
});

export const removeGuest = staffAction(canKeepGuests, removeGuestForm, async ({ guest }, viewer) => {
  const deleted = await deleteGuest(guest, viewer, new Date());
  if (deleted.outcome === 'unseen') notFound();
  if (deleted.outcome === 'used') return { message: 'A story names them. Nobody was deleted.' };
  return redirect('/desk/guests?done=deleted');
});
