'use server';

import { staffAction } from '#app/action.ts';
import { publishVersion } from '#app/desk/publish-text.ts';
import { changeForm } from '#domain/change-form.ts';
import { canStartStory } from '#domain/permissions.ts';

/** Makes changes to a live story what readers have, and tells them what they are. */
export const publishChanges = staffAction(canStartStory, changeForm, ({ storyId, version, change }, viewer) =>
  publishVersion(storyId, version, viewer, change),
);
