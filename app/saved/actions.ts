'use server';

import { notFound, redirect } from 'next/navigation';
import { publicAction } from '#app/action.ts';
import { onThisPage } from '#app/on-this-page.ts';
import { findCommentedStory } from '#db/commented-stories.ts';
import * as db from '#db/saved-stories.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { savedForm } from '#domain/saved-form.ts';
import { keepSaved } from './keep-saved.ts';

/** Far above what a person does. */
const saving: RateLimit = { name: 'stories saved', times: 100, minutes: 10 };

/** Saves a story for later. For somebody without an account the browser keeps it. */
export const saveStory = publicAction(
  savedForm,
  async ({ story }, viewer) => {
    if (!(await findCommentedStory(story))) notFound();
    if (viewer.kind === 'account') await db.saveStories(viewer.id, [story], new Date());
    else await keepSaved((ids) => [...ids.filter((id) => id !== story), story]);
    redirect(onThisPage(''));
  },
  { limit: saving },
);

export const unsaveStory = publicAction(
  savedForm,
  async ({ story }, viewer) => {
    if (viewer.kind === 'account') await db.unsaveStory(viewer.id, story);
    else await keepSaved((ids) => ids.filter((id) => id !== story));
    redirect(onThisPage(''));
  },
  { limit: saving },
);
