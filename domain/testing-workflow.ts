import { emptyBody } from './body.ts';
import type { StoryContent } from './content.ts';
import { publish, withdraw } from './publishing.ts';
import type { DeskStory, Ruling } from './ruling.ts';
import type { StoryStatus } from './story.ts';
import { anonymous, type Role, roles, type Viewer } from './viewer.ts';
import { approve, giveBack, moveSchedule, schedule, submit, takeBack, unschedule } from './workflow.ts';

/** Every step of a story's way, for tests: of the rules, and of the document that tells them. */

export const me = 1;
export const now = new Date('2026-11-20T12:00:00Z');
export const due = new Date('2026-11-21T09:00:00Z');
export const as = (role: Role): Viewer => ({ kind: 'account', id: me, role, name: 'Wren Abara', handle: 'wren' });
export const viewers: [name: string, viewer: Viewer][] = [
  ['anonymous', anonymous],
  ...roles.map((role): [string, Viewer] => [role, as(role)]),
];
export const story = (authorId: number, status: StoryStatus): DeskStory => ({
  ...{ kind: 'feature', status, authorId, hasChanges: true, embargoedUntil: null },
  dueAt: status === 'scheduled' ? due : null,
});
export const whole: StoryContent = {
  ...{
    bylines: [{ by: 'account', id: me }],
    headline: 'Two hours, no interval',
    verdict: '',
    score: null,
    sectionId: 1,
    tags: [],
    workId: null,
    edition: '',
  },
  ...{ leadMediaId: null, disclosed: '', disclosure: '', slug: '', body: emptyBody, entries: [] },
};

export type Step = (story: DeskStory, viewer: Viewer) => Ruling;
/** Every step, with all that it asks for. */
export const steps: [name: string, step: Step][] = [
  ['submit', (one, viewer) => submit(one, whole, viewer)],
  ['take back', (one, viewer) => takeBack(one, viewer)],
  ['return', (one, viewer) => giveBack(one, 'The end comes too soon.', viewer)],
  ['approve', (one, viewer) => approve(one, viewer)],
  ['schedule', (one, viewer) => schedule(one, whole, due, viewer, now)],
  ['move', (one, viewer) => moveSchedule(one, due, viewer, now)],
  ['unschedule', (one, viewer) => unschedule(one, 'approved', viewer)],
  ['publish', (one, viewer) => publish(one, whole, viewer, now)],
  ['withdraw', (one, viewer) => withdraw(one, viewer)],
];
