'use server';

import { notFound, redirect } from 'next/navigation';
import { readerAction } from '#app/action.ts';
import { forgetTyped } from '#app/door/typed-before.ts';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import * as db from '#db/ratings.ts';
import { findKindOfWork } from '#db/works.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { ratingForm, unratingForm } from '#domain/rating-form.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** Far above what a person does. */
const rating: RateLimit = { name: 'ratings', times: 100, minutes: 10 };

export const rateWork = readerAction(
  ratingForm,
  async ({ work, rating }, viewer) => {
    if (!(await findKindOfWork(work))) notFound();
    const refusal = await db.rateWork(viewer.id, work, rating, new Date());
    if (refusal) return { message: refusal };
    await forgetTyped();
    return backTo(work, viewer);
  },
  { limit: rating },
);

export const unrateWork = readerAction(
  unratingForm,
  async ({ work }, viewer) => {
    await db.unrateWork(viewer.id, work);
    return backTo(work, viewer);
  },
  { limit: rating },
);

function backTo(work: number, { id }: AccountViewer): never {
  changed(pageTags.ratings(work), pageTags.reader(id));
  redirect(onThisPage('rating'));
}
