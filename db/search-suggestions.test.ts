import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { typings } from '#domain/testing-typings.ts';
import { transaction } from './connection.ts';
import { credits, people, storyTags, tags, works } from './schema.ts';
import { indexDue } from './search-index.ts';
import { suggestionsFor } from './search-suggestions.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const offered = async (typed: string) =>
  (await suggestionsFor(typed)).map(({ kind, text, path }) => `${kind} ${text} ${path}`);

freshDatabase(async () => {
  const [authorId, sectionId] = [await makeAccount('ines'), await makeSection('film')];
  const [rock, hidden] = [await makeWork('signal-rock'), await makeWork('signal-hill')];
  const storyId = await makeStory({ authorId, sectionId, slug: 'rock', workId: rock });
  await makeStory({ authorId, sectionId, slug: 'signal-hill', workId: hidden, status: 'withdrawn' });
  await transaction(async (tx) => {
    await tx.update(works).set({ title: 'Signal Rock' }).where(eq(works.id, rock));
    await tx.update(works).set({ title: 'Signal Hill' }).where(eq(works.id, hidden));
    for (const [id, workId, name] of [
      [1, rock, 'Sigrid Ólafsdóttir'],
      [2, hidden, 'Sigmund Grey'],
    ] as const) {
      await tx.insert(people).values({ id, slug: `p${id}`, name });
      await tx.insert(credits).values({ workId, personId: id, job: 'director', position: 1 });
    }
    await tx.insert(tags).values({ id: 1, slug: 'signals', name: 'Signals' });
    await tx.insert(tags).values({ id: 2, slug: 'signets', name: 'Signets' });
    await tx.insert(storyTags).values({ storyId, tagId: 1 });
  });
  await indexDue();
});

test('works, people, tags and stories are offered that begin with what is typed', async () => {
  assert.deepEqual(await offered('sig'), [
    'work Signal Rock /works/signal-rock',
    'person Sigrid Ólafsdóttir /search?q=%22Sigrid+%C3%93lafsd%C3%B3ttir%22',
    'tag Signals /search?q=%22Signals%22',
  ]);
  assert.deepEqual(await offered('rock'), ['work Signal Rock /works/signal-rock', 'story On rock /reviews/rock']);
});

test('all words must be said, the last begun, whatever their accents', async () => {
  assert.deepEqual(await offered('sigrid olafs'), [
    'person Sigrid Ólafsdóttir /search?q=%22Sigrid+%C3%93lafsd%C3%B3ttir%22',
  ]);
  assert.deepEqual(await offered('rock sig'), ['work Signal Rock /works/signal-rock']);
  assert.deepEqual(await offered('sig olafsdottir'), [], 'a word that is followed by another is whole');
});

test('critics and sections are offered with their pages', async () => {
  assert.deepEqual(await offered('ine'), ['critic ines /critics/ines']);
  assert.deepEqual(await offered('fi'), ['section FILM /sections/film']);
});

test('what readers have nothing of is not offered', async () => {
  for (const typed of ['hill', 'sigmund', 'signet']) assert.deepEqual(await offered(typed), []);
});

test('nothing that can be typed is an error', async () => {
  for (const typed of typings(100)) assert.ok(Array.isArray(await suggestionsFor(typed)), JSON.stringify(typed));
});

test('no table is walked for it', onSqlite, async () => {
  for (const plan of await plansOf(() => suggestionsFor('sig')))
    assert.doesNotMatch(plan, /SCAN (?!reader_search VIRTUAL TABLE INDEX \d+:M)/);
});
