import { embargoStory } from '#db/embargoes.ts';
import { keepNote } from '#db/keep-note.ts';
import { scheduleStory } from '#db/schedules.ts';
import { approveStory, returnStory, submitStory } from '#db/workflow.ts';
import { daysOn } from '#domain/calendar.ts';
import { isoDay } from '#domain/dates.ts';
import { meantTime } from '#domain/local-time.ts';
import { newPublication } from '#domain/publication.ts';
import { done } from './done.ts';
import type { People } from './plant-accounts.ts';
import type { DemoDue, DemoNote, DemoStep, DemoStory } from './story.ts';

/** Says what was said about each story on the desk, and takes it as far on its way as its file tells. */
export async function plantSteps(ids: ReadonlyMap<DemoStory, number>, people: People, now: Date) {
  for (const [{ headline, notes = [], steps = [] }, id] of ids) {
    for (const note of notes) done(await say(note, id, people), 'kept', headline);
    for (const step of steps) done(await take(step, id, people, now), 'done', headline);
  }
}

const say = ({ by, at, text, quote = '' }: DemoNote, storyId: number, people: People) =>
  keepNote({ step: 'add', storyId, text, quote, before: '', after: '' }, people(by), new Date(at));

function take(step: DemoStep, storyId: number, people: People, now: Date) {
  const [viewer, at] = [people(step.by), new Date(step.at)];
  switch (step.step) {
    case 'submitted':
      return submitStory(storyId, viewer, at);
    case 'approved':
      return approveStory(storyId, viewer, at);
    case 'returned':
      return returnStory(storyId, step.note, viewer, at);
    case 'scheduled':
      return scheduleStory(storyId, ahead(step.due, now), viewer, at);
    case 'embargoed':
      return embargoStory(storyId, ahead(step.due, now), viewer, at);
  }
}

/** Where its people work. */
const clocks = { timeZone: newPublication.timeZone };

function ahead({ inDays, at }: DemoDue, now: Date): Date {
  const meant = meantTime(`${daysOn(isoDay(now, clocks), inDays)}T${at}`, clocks);
  if ('refusal' in meant) throw new Error(`The demo cannot be planted today: ${meant.refusal}`);
  return meant.at;
}
