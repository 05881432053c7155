import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { findAuditPage } from './audit.ts';
import { transaction } from './connection.ts';
import { takeStory } from './export-story.ts';
import { exportedComments, noteCommentsExported, storyNumbered } from './exported-comments.ts';
import { accounts } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-26T12:00:00Z');
const all = async (storyId: number | undefined, most = 10_000) => {
  const found = [];
  for await (const comment of exportedComments(storyId, most)) found.push(comment);
  return found;
};

test('comments come newest first, over all pages, of one story or of all, whatever their state', async () => {
  const [ines, wren] = [await someone('critic'), await someone()];
  const sectionId = await makeSection('film');
  const [her, his] = [
    await makeStory({ slug: 'her', authorId: ines.id, sectionId }),
    await makeStory({ slug: 'his', authorId: ines.id, sectionId }),
  ];
  await makeThread(her, [
    { by: wren.id, state: 'removed', text: 'First' },
    { by: ines.id, parent: 1, text: 'Second' },
  ]);
  await makeThread(
    his,
    Array.from({ length: 1_100 }, (_, at) => ({ by: wren.id, text: `Remark ${at + 1}` })),
  );
  const [second, first, ...more] = await all(her);
  assert.deepEqual([second?.text, second?.answers, first?.text, first?.state], ['Second', 1, 'First', 'removed']);
  assert.deepEqual(more, []);
  assert.deepEqual(
    (await all(his)).map(({ number }) => number),
    Array.from({ length: 1_100 }, (_, at) => 1_100 - at),
  );
  assert.equal(new Set((await all(undefined)).map(({ id }) => id)).size, 1_102);
  assert.equal((await all(undefined, 1_050)).length, 1_050);

  await transaction((tx) => tx.update(accounts).set({ erasedAt: noon }).where(eq(accounts.id, wren.id)));
  assert.deepEqual((await all(her)).at(-1)?.author, { name: 'A former reader', handle: null });
});

test('taking comments or a story along is written down', async () => {
  const [ines, other] = [await someone('editor'), await someone('contributor')];
  const storyId = await makeStory({ slug: 'hers', authorId: ines.id, sectionId: await makeSection('music') });
  await noteCommentsExported({ id: storyId, headline: 'On hers' }, ines, noon);
  await noteCommentsExported(undefined, ines, noon);
  assert.equal((await takeStory(storyId, 'markdown', ines, noon))?.story.headline, 'On *hers*');
  assert.equal(await takeStory(storyId, 'markdown', other, noon), undefined);
  const { entries = [] } = (await findAuditPage({ who: ines.id }, 1)) ?? {};
  assert.deepEqual(
    entries.map(({ act, subject, after }) => [act, subject, after.format]),
    [
      ['story-exported', 'On *hers*', 'markdown'],
      ['comments-exported', 'all comments', undefined],
      ['comments-exported', 'On hers', undefined],
    ],
  );
  assert.equal(await findAuditPage({ who: other.id }, 1).then((page) => page?.total), 0);
  assert.deepEqual(await storyNumbered(storyId), { headline: 'On *hers*' });
  assert.equal(await storyNumbered(99_999), undefined);
});

test('no page of them reads all comments', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  for (const storyId of [1, undefined]) {
    for (const plan of await plansOf(() => all(storyId))) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/);
  }
});
