'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { tellReaders } from '#app/desk/published.ts';
import { currentSections } from '#app/publication.ts';
import { runBulk, undoBulk } from '#db/bulk.ts';
import { bulkActsFor } from '#domain/bulk.ts';
import { bulkForm, bulkOrder, bulkRunPath, undoForm } from '#domain/bulk-form.ts';
import { canStartStory } from '#domain/permissions.ts';

/** Does to the chosen stories what the preview told of. What may be done to each is asked again. */
export const doBulk = staffAction(canStartStory, bulkForm, async ({ story, ...asked }, viewer) => {
  if (!bulkActsFor(viewer).includes(asked.act)) notFound();
  const order = bulkOrder(asked);
  if ('refusal' in order) return { message: order.refusal || 'Say first what is to be done.' };
  if (order.act === 'section' && !(await currentSections()).some(({ id }) => id === order.sectionId)) {
    return { message: 'That section is not there any more. Choose another.' };
  }
  const done = await runBulk(order, story, viewer, new Date());
  if (!done) notFound();
  for (const { storyId, bylines, workIds } of done.withdrawn) tellReaders({ id: storyId, bylines }, workIds);
  redirect(bulkRunPath(done.run));
});

export const takeBulkBack = staffAction(canStartStory, undoForm, async ({ run }, viewer) => {
  const undone = await undoBulk(run, viewer, new Date());
  if (!undone) return { message: 'There is nothing left to take back.' };
  if ('refusals' in undone) return { message: `Nothing was taken back. ${undone.refusals.join(' ')}` };
  redirect(bulkRunPath(undone.run));
});
