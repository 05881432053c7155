'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { tellOfStories } from '#app/desk/tell-works.ts';
import { deleteTag, renameTag, tagNamed } from '#db/desk-tags.ts';
import { deskTagPath, tagsPath } from '#domain/catalogue-paths.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canEditTags } from '#domain/permissions.ts';
import { tagName } from '#domain/tag-form.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

/** Gives a tag another name. Where that is another tag's, the two become one, once it has been said twice. */
export const renameThisTag = staffAction(
  canEditTags,
  z.object({ id, name: tagName, merge: z.string().optional() }),
  async ({ id: known, name, merge }, viewer) => {
    const other = await tagNamed(name, known);
    if (other && !merge)
      return { errors: { merge: `There is a tag “${other.name}” already. Tick below to make one of the two.` } };
    const renamed = await renameTag(known, name, viewer, new Date());
    if (renamed.outcome === 'unseen') return notFound();
    tellOfStories();
    return redirect(`${deskTagPath(renamed.id)}?done=saved`);
  },
);

export const deleteThisTag = staffAction(canEditTags, z.object({ id }), async ({ id: known }, viewer) => {
  const deleted = await deleteTag(known, viewer, new Date());
  if (deleted.outcome === 'unseen') return notFound();
  tellOfStories();
  return redirect(`${tagsPath}?done=deleted`);
});
