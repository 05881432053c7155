import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { mostDiscussedSince } from './discussed.ts';
import { comments } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

const monday = new Date('2026-01-05T00:00:00Z');
const earlier = new Date('2026-01-04T12:00:00Z');
const after = new Date('2026-01-05T12:00:00Z');

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const her = await makeStory({ ...film, slug: 'her' });
  const rain = await makeStory({ ...film, slug: 'rain' });
  const gone = await makeStory({ ...film, slug: 'gone', status: 'withdrawn' });
  await say(her, film.authorId, [after, after, earlier, earlier]);
  await say(rain, film.authorId, [after, after, after]);
  await say(gone, film.authorId, [after, after, after, after]);
  await say(her, film.authorId, [after, after], 'held');
});

function say(storyId: number, accountId: number, times: Date[], state: 'visible' | 'held' = 'visible') {
  const first = state === 'held' ? 100 : 1;
  const rows = times.map((createdAt, at) => {
    const number = first + at;
    return { storyId, accountId, number, depth: 0, text: 'Yes.', state, createdAt, once: `${storyId}-${number}` };
  });
  return transaction((tx) => tx.insert(comments).values(rows));
}

test('the most discussed are those with the most readable comments since a time', async () => {
  const found = await mostDiscussedSince(monday, 5);
  assert.deepEqual(
    found.map(({ story, comments }) => [story.slug, comments]),
    [
      ['rain', 3],
      ['her', 2],
    ],
  );
});

test('no more are given than were asked for', async () => {
  assert.equal((await mostDiscussedSince(monday, 1)).length, 1);
});
