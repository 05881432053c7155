import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeComment } from './comment-moderation.ts';
import { takeBack } from './own-comments.ts';
import { lastCommentsOf, noteOnPerson, notesOnPerson, recordOfPerson } from './people-record.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');

test('a record counts what became of what somebody wrote, and names the last of it', async () => {
  const [theo, sol] = [await someone(), await someone('moderator')];
  const storyId = await makeStory({ slug: 'her', authorId: sol.id, sectionId: await makeSection('film') });
  const [one = 0, two = 0] = await makeThread(storyId, [
    { by: theo.id },
    { by: theo.id },
    { by: theo.id, state: 'held' },
    { by: theo.id },
    { by: sol.id },
  ]);
  await removeComment(one, { rule: 'person', reason: 'insults' }, sol, noon);
  await takeBack(two, theo, noon);
  assert.deepEqual(await recordOfPerson(theo.id), { written: 4, visible: 1, held: 1, removed: 1, takenBack: 1 });
  const last = await lastCommentsOf(theo.id);
  assert.deepEqual(last.map(({ number, state, reason }) => [number, state, reason]).toSorted(), [
    [1, 'removed', 'insults'],
    [2, 'removed', ''],
    [3, 'held', ''],
    [4, 'visible', ''],
  ]);
});

test('a note is for those who may judge, and says who wrote it', async () => {
  const [theo, sol] = [await someone(), await someone('moderator')];
  assert.equal(await noteOnPerson(theo.id, 'Kind on the phone.', sol, noon), true);
  assert.equal(await noteOnPerson(theo.id, 'Hm.', await someone('critic'), noon), false);
  assert.equal(await noteOnPerson(99_999, 'Hm.', sol, noon), false);
  assert.deepEqual(
    (await notesOnPerson(theo.id)).map(({ text, by, at }) => ({ text, by, at })),
    [{ text: 'Kind on the phone.', by: sol.name, at: noon }],
  );
});

test('a note that was sent twice stands once', async () => {
  const [theo, sol] = [await someone(), await someone('moderator')];
  const note = (now = noon) => noteOnPerson(theo.id, 'Kind on the phone.', sol, now);
  assert.deepEqual(await Promise.all([note(), note()]), [true, true]);
  assert.equal((await notesOnPerson(theo.id)).length, 1);
  await note(new Date(noon.getTime() + 3_600_000));
  assert.equal((await notesOnPerson(theo.id)).length, 2, 'once more an hour later');
});
