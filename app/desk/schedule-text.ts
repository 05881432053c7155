import { notFound, redirect } from 'next/navigation';
import { currentPublication } from '#app/publication.ts';
import { scheduleStory } from '#db/schedules.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import type { ActionState } from '#domain/action-state.ts';
import { asksForChange, type Change } from '#domain/change.ts';
import { meantTime } from '#domain/local-time.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { NOTHING_SCHEDULED, schedule } from '#domain/workflow.ts';
import { progressPath, publishPath } from './story-paths.ts';

type Order = { id: number; version: number; goesLive: string };

/**
 * Sets when a text that has just been saved goes live. Of changes to what readers have had, a page of its own asks first what
 * they are.
 */
export async function scheduleText(order: Order, viewer: AccountViewer): Promise<ActionState> {
  const { id, goesLive } = order;
  const [copy, publication] = await Promise.all([openWorkingCopy(id, viewer), currentPublication()]);
  const meant = meantTime(goesLive, publication);
  if (copy && 'at' in meant && asksForChange(copy.story)) {
    const ruling = schedule(copy.story, copy.content, meant.at, viewer, new Date());
    if (ruling.ruling === 'go') return redirect(publishPath(id, goesLive));
  }
  return scheduleVersion(order, viewer);
}

/** The same with an answer to what the changes are. */
export async function scheduleVersion(
  { id, version, goesLive }: Order,
  viewer: AccountViewer,
  change?: Change,
): Promise<ActionState> {
  const meant = meantTime(goesLive, await currentPublication());
  if ('refusal' in meant) return { message: NOTHING_SCHEDULED, errors: { goesLive: meant.refusal } };
  const taken = await scheduleStory(id, meant.at, viewer, new Date(), version, change);
  switch (taken.outcome) {
    case 'done':
      return redirect(`${progressPath(id)}?done=schedule`);
    case 'refused':
      return { message: taken.message, errors: taken.errors ?? {} };
    case 'unseen':
      return notFound();
  }
}
