import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmbargoed, liftEmbargo, setEmbargo } from './embargo.ts';
import type { DeskStory, Ruling } from './ruling.ts';
import { type StoryStatus, storyStatuses } from './story.ts';
import { anonymous, type Role, roles, type Viewer } from './viewer.ts';

const me = 1;
const as = (role: Role): Viewer => ({ kind: 'account', id: me, role, name: 'Wren Abara', handle: 'wren' });
const viewers: Viewer[] = [anonymous, ...roles.map(as)];
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const now = at(12);
const story = (authorId: number, embargoedUntil: Date | null = null, status: StoryStatus = 'draft'): DeskStory => ({
  ...{ kind: 'review', status, authorId, hasChanges: false, dueAt: null, embargoedUntil },
});

const letters = { go: 'g', refused: 'r', unseen: '-' };
/** Columns: anonymous, reader, contributor, critic, editor, moderator, admin. */
const table: [what: string, rule: (viewer: Viewer) => Ruling, who: string][] = [
  ['hold an own story back', (viewer) => setEmbargo(story(me), at(18), viewer, now), '--rgg-g'],
  ["hold another's story back", (viewer) => setEmbargo(story(2), at(18), viewer, now), '----g-g'],
  ['set an embargo later', (viewer) => setEmbargo(story(me, at(18)), at(20), viewer, now), '--rgg-g'],
  ['set an embargo earlier', (viewer) => setEmbargo(story(me, at(18)), at(15), viewer, now), '--rrr-r'],
  ['lift an own embargo', (viewer) => liftEmbargo(story(me, at(18)), 'The house agrees.', viewer, now), '--rrr-g'],
  ["lift another's embargo", (viewer) => liftEmbargo(story(2, at(18)), 'The house agrees.', viewer, now), '----r-g'],
  ['lift it without a reason', (viewer) => liftEmbargo(story(me, at(18)), '', viewer, now), '--rrr-r'],
  ['lift one that is over', (viewer) => liftEmbargo(story(me, at(11)), 'Why not.', viewer, now), '--rrr-r'],
];

for (const [what, rule, who] of table) {
  test(what, () => assert.equal(viewers.map((viewer) => letters[rule(viewer).ruling]).join(''), who));
}

test('an embargo ends at its minute', () => {
  assert.equal(isEmbargoed(story(me, at(12)), new Date(at(12).getTime() - 1)), true);
  assert.equal(isEmbargoed(story(me, at(12)), at(12)), false);
  assert.equal(isEmbargoed(story(me), now), false);
});

const untilError = (ruling: Ruling) => ('errors' in ruling ? ruling.errors?.until : undefined);

test('it is set for a time to come, on a story that readers do not have, and not past its schedule', () => {
  const set = (held: DeskStory, until: Date) => untilError(setEmbargo(held, until, as('admin'), now));
  const scheduled = { ...story(me, null, 'scheduled'), dueAt: at(17) };
  assert.match(set(story(me), now) ?? '', /has passed/);
  assert.match(set(story(me), new Date(Date.UTC(2226, 0))) ?? '', /Is the year right/);
  assert.match(set(story(me, null, 'published'), at(18)) ?? '', /Withdraw it first/);
  assert.match(set(scheduled, at(18)) ?? '', /Move the schedule first/);
  assert.equal(set(scheduled, at(17)), undefined);
  assert.equal(set(story(me, at(11)), at(13)), undefined, 'one that is over is no more to be lifted');
});

test('it leaves a story where it stands', () => {
  for (const status of storyStatuses.filter((one) => one !== 'published')) {
    assert.deepEqual(setEmbargo(story(me, null, status), at(18), as('editor'), now), {
      ruling: 'go',
      to: status,
    });
  }
});
