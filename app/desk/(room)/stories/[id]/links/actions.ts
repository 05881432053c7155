'use server';

import { refresh } from 'next/cache';
import { notFound } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { makePreviewLink, revokePreviewLink } from '#db/preview-links.ts';
import { settings } from '#db/settings.ts';
import { refuse } from '#domain/action-state.ts';
import { canStartStory } from '#domain/permissions.ts';
import { sharedPreviewPath } from '#domain/preview-link.ts';
import { previewLinkForm, revokeForm } from '#domain/preview-link-form.ts';

/** Makes a link. It is shown once, in the answer: nobody can look it up later. */
export const makeLink = staffAction(canStartStory, previewLinkForm, async (form, viewer) => {
  const made = await makePreviewLink(form, viewer, new Date());
  if (made.outcome === 'unseen') return notFound();
  if (made.outcome === 'no revision') return refuse('revision', 'Choose one of those shown.');
  refresh();
  return { values: { made: settings().url + sharedPreviewPath(made.token) } };
});

export const revokeLink = staffAction(canStartStory, revokeForm, async (form, viewer) => {
  const revoked = await revokePreviewLink(form, viewer, new Date());
  if (!revoked) return notFound();
  refresh();
  return {};
});
