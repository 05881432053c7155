import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { count, notInArray } from 'drizzle-orm';
import { MOST_KEPT } from '#domain/comment.ts';
import { nothingSpoiled } from '#domain/spoiled-place.ts';
import { read, transaction } from './connection.ts';
import { findKept, findKeptOver, forgetKept, keepComment, newKeptKey } from './kept-comments.ts';
import { keptComments } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const daysLater = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const kept = { parent: 3, text: 'Well said.', spoils: true, spoilsUpTo: { season: 2, episode: 5 } };

let stories: [number, number];

beforeEach(async () => {
  stories ??= await twoStories();
});

async function twoStories(): Promise<[number, number]> {
  const authorId = await makeAccount('ines');
  const sectionId = await makeSection('film');
  return [await makeStory({ slug: 'her', authorId, sectionId }), await makeStory({ slug: 'him', authorId, sectionId })];
}

test('words are kept for the browser that holds the key, story by story', async () => {
  const [her, him] = stories;
  const key = newKeptKey();
  await keepComment(key, her, kept, noon);
  await keepComment(key, him, { ...kept, text: 'Said elsewhere.' }, noon);
  assert.deepEqual(await findKept(key, her, daysLater(6)), kept);
  assert.equal((await findKept(key, him, noon))?.text, 'Said elsewhere.');
  assert.equal(await findKept(newKeptKey(), her, noon), undefined);
});

test('the door can say under which headline words are kept', async () => {
  const key = newKeptKey();
  await keepComment(key, stories[0], kept, noon);
  assert.ok(await findKeptOver(key, 'reviews', 'her', noon));
  assert.equal(await findKeptOver(key, 'reviews', 'him', noon), undefined);
  assert.equal(await findKeptOver(key, 'reviews', 'nowhere', noon), undefined);
  assert.equal(await findKeptOver(newKeptKey(), 'reviews', 'her', noon), undefined);
});

test('typed again, the newer words stay', async () => {
  const key = newKeptKey();
  await keepComment(key, stories[0], kept, noon);
  await keepComment(key, stories[0], { parent: null, text: 'Better said.', spoils: false }, noon);
  assert.deepEqual(await findKept(key, stories[0], noon), { parent: null, text: 'Better said.', ...nothingSpoiled });
});

test('of very many the oldest make way', async () => {
  const [oldest, old] = [newKeptKey(), newKeptKey()];
  const at = (minute: number) => new Date(noon.getTime() + minute * 60_000);
  await keepComment(oldest, stories[0], kept, at(-2));
  await keepComment(old, stories[0], kept, at(-1));
  const rows = Array.from({ length: MOST_KEPT - 2 }, (_, one) => ({
    ...{ keyHash: `of-${one}`, storyId: stories[0], text: 'Well said.', keptAt: at(one) },
  }));
  await transaction(async (tx) => {
    await tx.delete(keptComments).where(notInArray(keptComments.keptAt, [at(-2), at(-1)]));
    for (let from = 0; from < rows.length; from += 200) {
      await tx.insert(keptComments).values(rows.slice(from, from + 200));
    }
  });
  assert.ok(await findKept(oldest, stories[0], noon), 'as many as there is room for');
  await keepComment(newKeptKey(), stories[0], kept, noon);
  assert.equal(await findKept(oldest, stories[0], noon), undefined);
  assert.ok(await findKept(old, stories[0], noon));
  const [left] = await read().select({ count: count() }).from(keptComments);
  assert.equal(left?.count, MOST_KEPT);
});

test('posted, they are forgotten', async () => {
  const key = newKeptKey();
  await keepComment(key, stories[0], kept, noon);
  await forgetKept(key, stories[0]);
  assert.equal(await findKept(key, stories[0], noon), undefined);
});

test('after a week they are gone', async () => {
  const key = newKeptKey();
  await keepComment(key, stories[0], kept, noon);
  assert.equal(await findKept(key, stories[0], daysLater(7)), undefined);
});
