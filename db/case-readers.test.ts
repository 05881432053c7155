import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { READING_MS } from '#domain/case-reader.ts';
import { seenAs } from '#domain/comment-case.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { caseReadersOf, takeCaseUp } from './case-readers.ts';
import { commentCases } from './comment-cases.ts';
import { decide } from './comment-decisions.ts';
import { read, transaction } from './connection.ts';
import { caseReaders } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

const noon = new Date('2026-11-20T12:00:00Z');
const after = (ms: number) => new Date(noon.getTime() + ms);

let ines: AccountViewer;
let sol: AccountViewer;
let maren: AccountViewer;
let one = 0;
let two = 0;

freshDatabase(async () => {
  [ines, sol, maren] = [await someone('critic'), await someone('moderator'), await someone('editor')];
  const storyId = await makeStory({ slug: 'her', authorId: ines.id, sectionId: await makeSection('film') });
  const wren = await someone();
  [one = 0, two = 0] = await makeThread(storyId, [
    { by: wren.id, state: 'held' },
    { by: wren.id, state: 'held' },
  ]);
});

beforeEach(() => transaction(async (tx) => void (await tx.delete(caseReaders))));

const readerOf = async (id: number, at: Date) => (await caseReadersOf([one, two], at)).get(id)?.name;

test('the second hears who is reading it, and the first reads on', async () => {
  assert.deepEqual(await takeCaseUp(one, sol, noon), { outcome: 'yours' });
  assert.deepEqual(await takeCaseUp(one, maren, after(1_000)), { outcome: 'taken', name: sol.name });
  assert.equal(await readerOf(one, after(1_000)), sol.name);
  await takeCaseUp(one, sol, after(60_000));
  assert.equal(await readerOf(one, after(READING_MS + 1_000)), sol.name, 'whoever says so again has it longer');
});

test('whoever is gone for two minutes reads nothing', async () => {
  await takeCaseUp(one, sol, noon);
  assert.equal(await readerOf(one, after(READING_MS - 1)), sol.name);
  assert.equal(await readerOf(one, after(READING_MS)), undefined);
  assert.deepEqual(await takeCaseUp(one, maren, after(READING_MS)), { outcome: 'yours' });
});

test('a person reads one at a time', async () => {
  await takeCaseUp(one, sol, noon);
  await takeCaseUp(two, sol, noon);
  assert.deepEqual(await takeCaseUp(one, maren, noon), { outcome: 'yours' });
  assert.deepEqual(
    [...(await caseReadersOf([one, two], noon)).values()].map(({ id }) => id).toSorted(),
    [sol.id, maren.id].toSorted(),
  );
});

test('of two at the same moment one has it', async () => {
  const both = await Promise.all([takeCaseUp(one, sol, noon), takeCaseUp(one, maren, noon)]);
  assert.deepEqual(both.map((answer) => answer?.outcome).toSorted(), ['taken', 'yours']);
});

test('it is for those who judge it, and keeps none of them from deciding', async () => {
  assert.equal(await takeCaseUp(one, await someone(), noon), undefined);
  assert.equal(await takeCaseUp(one, await someone('critic'), noon), undefined);
  assert.equal(await takeCaseUp(99_999, sol, noon), undefined);
  assert.deepEqual(await takeCaseUp(one, ines, noon), { outcome: 'yours' }, 'under an own story');
  const [found] = await commentCases([one], maren);
  assert.ok(found);
  assert.ok((await decide({ id: one, seen: seenAs(found) }, { choice: 'approve' }, maren, noon))?.decision);
  assert.deepEqual(await read().select().from(caseReaders), [], 'what is decided about is read by nobody');
});
