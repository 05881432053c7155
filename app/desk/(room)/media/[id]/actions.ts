'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { describeMedia, removePicture, retryPicture } from '#db/edit-picture.ts';
import { pagesWithPicture } from '#db/picture-file.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { picturePagePath } from '#domain/media-filter.ts';
import { canAddMedia } from '#domain/permissions.ts';
import { pictureForm } from '#domain/picture-form.ts';

const one = z.object({ pictureId: z.coerce.number().int().positive().max(HIGHEST_ID) });

/** Keeps what is said of a picture and where it is cut; every page with it is drawn anew. */
export const describe = staffAction(canAddMedia, pictureForm, async ({ pictureId, words }, viewer) => {
  const saved = await describeMedia(pictureId, words, viewer, new Date());
  if (saved.outcome === 'unseen') notFound();
  changed(...(await pagesWithPicture(pictureId)));
  redirect(`${picturePagePath(pictureId)}?done=saved`);
});

/** Removes a picture that is used nowhere. */
export const remove = staffAction(canAddMedia, one, async ({ pictureId }, viewer) => {
  const removed = await removePicture(pictureId, viewer, new Date());
  if (removed.outcome === 'unseen') notFound();
  redirect(removed.outcome === 'used' ? `${picturePagePath(pictureId)}?done=used` : '/desk/media?removed=1');
});

/** Another try at the sizes of a picture. */
export const retry = staffAction(canAddMedia, one, async ({ pictureId }, viewer) => {
  const queued = await retryPicture(pictureId, viewer, new Date());
  if (queued.outcome === 'unseen') notFound();
  redirect(picturePagePath(pictureId));
});
