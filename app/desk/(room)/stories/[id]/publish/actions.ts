'use server';

import { refresh } from 'next/cache';
import { staffAction } from '#app/action.ts';
import { publishVersion } from '#app/desk/publish-text.ts';
import { scheduleVersion } from '#app/desk/schedule-text.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { changeForm } from '#domain/change-form.ts';
import { canStartStory } from '#domain/permissions.ts';

/** Makes changes to a live story what readers have, now or at a time to come, and tells them what they are. */
export const publishChanges = staffAction(canStartStory, changeForm, async (form, viewer) => {
  const { storyId: id, version, change, next, goesLive } = form;
  const copy = await openWorkingCopy(id, viewer);
  const go = () =>
    next === 'schedule'
      ? scheduleVersion({ id, version, goesLive }, viewer, change)
      : publishVersion(id, version, viewer, change);
  const refusal = copy && copy.version > version ? OVERTAKEN : await go();
  // The page shows the text as it stands by now, and what it lacks.
  refresh();
  return refusal;
});

const OVERTAKEN = {
  message:
    'Nothing was published: the text was saved again after you opened this page. What stands below is the newest.',
};
