'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { editionsPath } from '#app/desk/story-paths.ts';
import { changed } from '#app/page-cache.ts';
import { freezeEdition } from '#db/list-editions.ts';
import { editionName } from '#domain/edition-form.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canFreezeList } from '#domain/permissions.ts';

const schema = z.object({ id: z.coerce.number().int().positive().max(HIGHEST_ID), name: editionName });

/** Freezes what readers have of a list now. */
export const freezeThisEdition = staffAction(canFreezeList, schema, async ({ id, name }, viewer) => {
  const frozen = await freezeEdition(id, name, viewer, new Date());
  if (frozen.outcome === 'unseen') return notFound();
  if (frozen.outcome === 'refused') return { message: frozen.message };
  changed(pageTags.story(id));
  return redirect(`${editionsPath(id)}?done=frozen`);
});
