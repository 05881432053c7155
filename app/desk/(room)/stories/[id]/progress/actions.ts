'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { progressPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { embargoStory, liftEmbargoOf } from '#db/embargoes.ts';
import { moveScheduleOf, unscheduleStory } from '#db/schedules.ts';
import type { Taken } from '#db/take-step.ts';
import { approveStory, returnStory, takeBackStory } from '#db/workflow.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { meantTime } from '#domain/local-time.ts';
import { canStartStory } from '#domain/permissions.ts';
import { type ProgressForm, progressForm } from '#domain/progress-form.ts';
import { requestContext } from '#domain/request-context.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** Takes a step with a story, without its text. */
export const takeStoryStep = staffAction(canStartStory, progressForm, async (form, viewer) => {
  const { storyId, version } = form;
  const copy = version && (await openWorkingCopy(storyId, viewer));
  if (copy && copy.version > version) {
    // The page offers to read the text as it stands by now.
    refresh();
    return SAVED_SINCE;
  }
  const taken = await take(form, viewer);
  if (taken.outcome === 'unseen') notFound();
  if (taken.outcome === 'refused') return { message: taken.message, errors: taken.errors ?? {} };
  redirect(form.from === 'calendar' ? calendarAfter(form) : `${progressPath(form.storyId)}?done=${form.step}`);
});

/** The calendar around the new day, narrowed as it was. */
function calendarAfter({ goesLive, step }: ProgressForm): string {
  const asked = new URLSearchParams(requestContext()?.path.split('?')[1]);
  const query = new URLSearchParams({ day: goesLive.slice(0, 10), done: step });
  const show = asked.get('show');
  if (show) query.set('show', show);
  return `/desk/calendar?${query}`;
}

const SAVED_SINCE = {
  message:
    'Nothing was done: the text was saved again after you opened this page. Read it as it stands now, and press the button once more.',
};

async function take(
  { storyId, version, step, returnNote, reason, goesLive, until }: ProgressForm,
  viewer: AccountViewer,
) {
  const now = new Date();
  switch (step) {
    case 'take-back':
      return takeBackStory(storyId, viewer, now);
    case 'return':
      return returnStory(storyId, returnNote, viewer, now, version);
    case 'approve':
      return approveStory(storyId, viewer, now, version);
    case 'unschedule':
      return unscheduleStory(storyId, viewer, now);
    case 'lift':
      return liftEmbargoOf(storyId, reason, viewer, now);
    case 'move':
      return at('goesLive', goesLive, (time) => moveScheduleOf(storyId, time, viewer, now));
    case 'embargo':
      return at('until', until, (time) => embargoStory(storyId, time, viewer, now));
  }
}

/** With the moment that a field means, unless it means none. */
async function at(field: string, typed: string, work: (time: Date) => Promise<Taken>): Promise<Taken> {
  const meant = meantTime(typed, await currentPublication());
  if ('at' in meant) return work(meant.at);
  return { outcome: 'refused', message: 'Nothing was changed.', errors: { [field]: meant.refusal } };
}
