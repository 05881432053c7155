'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import * as standing from '#db/account-standing.ts';
import { noteOnPerson } from '#db/people-record.ts';
import { sweep, undoSweep } from '#db/sweeps.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canModeratePeople } from '#domain/permissions.ts';
import { personPath, suspensionEnd } from '#domain/person.ts';
import {
  banForm,
  personForm,
  personNoteForm,
  suspendForm,
  sweepForm,
  undoSweepForm,
  warnForm,
} from '#domain/person-forms.ts';

/** Whether on this person, `canActOn` says in the transaction that does it. */

export const warn = staffAction(canModeratePeople, warnForm, async ({ id, reason }, viewer) =>
  backTo(id, await standing.warn(id, reason, viewer, new Date())),
);

export const suspend = staffAction(canModeratePeople, suspendForm, async ({ id, reason, back, ...chosen }, viewer) => {
  const now = new Date();
  const until = suspensionEnd(chosen, now, (await currentPublication()).timeZone);
  if (!until) return refuse('until', 'Choose a day after today, and within a year.');
  return backTo(id, await standing.suspend(id, { until, reason }, viewer, now), back);
});

export const liftSuspension = staffAction(canModeratePeople, personForm, async ({ id }, viewer) =>
  backTo(id, await standing.liftSuspension(id, viewer, new Date())),
);

export const shutOut = staffAction(canModeratePeople, banForm, async ({ id, reason }, viewer) =>
  backTo(id, await standing.ban(id, viewer, new Date(), reason)),
);

export const letInAgain = staffAction(canModeratePeople, personForm, async ({ id }, viewer) =>
  backTo(id, await standing.liftBan(id, viewer, new Date())),
);

export const sweepPerson = staffAction(canModeratePeople, sweepForm, async ({ id, ...grounds }, viewer) => {
  const swept = await sweep(id, grounds, viewer, new Date());
  if (!swept) notFound();
  changed(...swept.storyIds.map(pageTags.comments), pageTags.reader(id), pageTags.moderation);
  redirect(`${personPath(id)}?done=swept#sweep`);
});

export const putBackSwept = staffAction(canModeratePeople, undoSweepForm, async ({ sweep: id }, viewer) => {
  const undone = await undoSweep(id, viewer, new Date());
  if (!undone) notFound();
  changed(...undone.storyIds.map(pageTags.comments), pageTags.reader(undone.accountId), pageTags.moderation);
  redirect(`${personPath(undone.accountId)}?done=undone#sweep`);
});

export const addPersonNote = staffAction(canModeratePeople, personNoteForm, async ({ id, note }, viewer) => {
  if (!(await noteOnPerson(id, note, viewer, new Date()))) notFound();
  redirect(`${personPath(id)}?done=noted#notes`);
});

function backTo(id: number, outcome: standing.Standing, back = `${personPath(id)}?done=saved`): ActionState {
  if (outcome === 'missing') notFound();
  if (outcome === 'last-admin') return { message: 'This is the last admin. Make somebody else one first.' };
  // The list of critics holds whoever has a role.
  changed(pageTags.account(id), pageTags.reader(id), pageTags.stories, pageTags.moderation);
  redirect(back);
}
