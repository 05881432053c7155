import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { currentPublication } from '#app/publication.ts';
import { askForHold, type HoldOutcome, holdStory, letGoOfStory } from '#db/story-holds.ts';
import { clockOf } from '#domain/dates.ts';
import { inputOf } from '#domain/form-input.ts';
import { idIn } from '#domain/highest-id.ts';
import { holdForm } from '#domain/hold-form.ts';
import { canStartStory } from '#domain/permissions.ts';
import type { HoldAnswer } from '#domain/story-hold.ts';

/** An open editor says here that somebody writes in it, and hears whether somebody else does. */
export const POST = staffRoute(canStartStory, async (request, viewer, { id = '' }) => {
  const storyId = idIn(id);
  const form = await formOf(request);
  const parsed = form && holdForm.safeParse(inputOf(form));
  if (!storyId || !parsed?.success) return undefined;
  const { page, step } = parsed.data;
  const now = new Date();
  if (step === 'ask') return inWords(await askForHold(storyId, viewer, now));
  return inWords(await (step === 'hold' ? holdStory : letGoOfStory)({ storyId, page }, viewer, now));
});

async function inWords(hold: HoldOutcome): Promise<HoldAnswer | undefined> {
  if (hold.outcome === 'unseen') return undefined;
  if (hold.outcome !== 'held') return hold;
  const { holder, since } = hold.by;
  return { outcome: 'held', name: holder.name, since: clockOf(since, await currentPublication()) };
}
