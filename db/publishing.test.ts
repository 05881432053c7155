import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asc, eq } from 'drizzle-orm';
import { silentChange } from '#domain/change.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import type { StoryKind } from '#domain/story.ts';
import { read } from './connection.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { findRevision, listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { formerAddresses, listEntries, stories, storyTags, tags } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [ines, section, errand, kennel] = [0, 0, 0, 0];
freshDatabase(async () => {
  ines = await makeAccount('ines', 'critic');
  section = await makeSection('film');
  [errand, kennel] = [await makeWork('errand'), await makeWork('kennel')];
});
const critic = () => asRole(ines, 'critic');

const whole = (content: Partial<WrittenContent> = {}) =>
  written({ sectionId: section, workId: errand, headline: 'Review: *Kept*', ...content });

async function draft(content: WrittenContent, kind: StoryKind = 'review') {
  const id = await startStory(kind, ines, at(0));
  const saved = await saveWorkingCopy(id, 1, content, critic(), at(1));
  assert.equal(saved.outcome, 'saved');
  return id;
}

async function save(id: number, content: WrittenContent, minute: number) {
  const copy = await openWorkingCopy(id, critic());
  return saveWorkingCopy(id, copy?.version ?? 0, content, critic(), at(minute));
}

async function rowOf(id: number) {
  const [row] = await read().select().from(stories).where(eq(stories.id, id));
  assert.ok(row);
  return row;
}

const tagsOf = async (id: number) =>
  (
    await read()
      .select({ name: tags.name })
      .from(storyTags)
      .innerJoin(tags, eq(tags.id, storyTags.tagId))
      .where(eq(storyTags.storyId, id))
      .orderBy(asc(tags.name))
  ).map((row) => row.name);

const own = () => [{ by: 'account', id: ines }];

test('publishing makes a revision and copies beside it what stories are found by', async () => {
  const id = await draft(whole({ headline: 'Review: *White Errand*', tags: ['snow', 'westerns'] }));
  const published = await publishStory(id, critic(), at(5));
  assert.deepEqual(published, { outcome: 'published', slug: 'white-errand', bylines: own(), workIds: [errand] });
  const row = await rowOf(id);
  assert.deepEqual(
    [row.status, row.slug, row.sectionId, row.workId, row.score, row.hasChanges],
    ['published', 'white-errand', section, errand, 50, false],
  );
  assert.deepEqual([row.publishedAt, row.changedAt], [at(5), at(5)]);
  assert.deepEqual(await tagsOf(id), ['snow', 'westerns']);
  const [line] = await listRevisions(id, critic(), 5);
  assert.deepEqual([line?.number, line?.reason], [1, 'published']);
  assert.equal((await openWorkingCopy(id, critic()))?.content.slug, 'white-errand');
});

test('readers keep the published revision until the changes are published', async () => {
  const id = await draft(whole({ headline: 'Review: *Slow*' }));
  await publishStory(id, critic(), at(5));
  const first = (await rowOf(id)).publishedRevisionId;
  const saved = await save(id, whole({ headline: 'Review: *Slow*', slug: 'slow', workId: kennel, score: 90 }), 6);
  assert.equal('hasChanges' in saved && saved.hasChanges, true);
  const before = await rowOf(id);
  assert.deepEqual([before.publishedRevisionId, before.workId, before.score], [first, errand, 50]);

  const why = { ...silentChange, scoreReason: 'after the 1.2 patch' };
  const published = await publishStory(id, critic(), at(7), undefined, why);
  assert.deepEqual(published, { outcome: 'published', slug: 'slow', bylines: own(), workIds: [errand, kennel] });
  const after = await rowOf(id);
  assert.deepEqual([after.workId, after.score, after.hasChanges], [kennel, 90, false]);
  assert.deepEqual([after.publishedAt, after.changedAt], [at(5), at(7)], 'the date of a story is its first');
  assert.equal((await findRevision(id, 1, critic()))?.content.score, 50, 'the old revision stays as it was');
});

test('taking the words back leaves no changes', async () => {
  const id = await draft(whole({ headline: 'Review: *Back*' }));
  await publishStory(id, critic(), at(5));
  await save(id, whole({ headline: 'Review: *Back*', verdict: 'Other.' }), 6);
  await save(id, whole({ headline: 'Review: *Back*' }), 7);
  assert.equal((await rowOf(id)).hasChanges, false);
  assert.deepEqual(await publishStory(id, critic(), at(8)), {
    outcome: 'published',
    slug: 'back',
    bylines: [],
    workIds: [],
  });
  assert.equal((await listRevisions(id, critic(), 9)).length, 1, 'nothing new to publish makes no revision');
});

test('an unfinished story is refused, and stays a draft', async () => {
  const id = await draft(whole({ verdict: '', workId: null }));
  const refused = await publishStory(id, critic(), at(5));
  assert.deepEqual(Object.keys(('errors' in refused && refused.errors) || {}), ['verdict', 'workId']);
  assert.equal((await rowOf(id)).status, 'draft');
});

test('a contributor, and whoever does not see the story, cannot publish or withdraw', async () => {
  const id = await draft(whole());
  assert.equal((await publishStory(id, asRole(ines, 'contributor'), at(5))).outcome, 'refused');
  assert.equal((await publishStory(id, asRole(ines + 1, 'critic'), at(5))).outcome, 'unseen');
  assert.equal((await withdrawStory(id, asRole(ines + 1, 'critic'), at(5))).outcome, 'unseen');
  assert.equal((await publishStory(9_999, critic(), at(5))).outcome, 'unseen');
  assert.equal((await rowOf(id)).status, 'draft');
});

test('a withdrawn story keeps its address, and comes back under it with its first date', async () => {
  const id = await draft(whole({ headline: 'Review: *Gone*' }));
  await publishStory(id, critic(), at(5));
  assert.deepEqual(await withdrawStory(id, critic(), at(6)), {
    outcome: 'withdrawn',
    bylines: own(),
    workIds: [errand],
  });
  assert.equal((await rowOf(id)).status, 'withdrawn');
  assert.equal((await withdrawStory(id, critic(), at(7))).outcome, 'refused');
  await publishStory(id, critic(), at(8));
  const row = await rowOf(id);
  assert.deepEqual([row.status, row.slug, row.publishedAt], ['published', 'gone', at(5)]);
});

test('a headline asks for the next free address, a typed one is taken or not', async () => {
  await makeStory({ slug: 'twin', authorId: ines, sectionId: section });
  const derived = await draft(whole({ headline: 'Review: *Twin*' }));
  assert.deepEqual(await publishStory(derived, critic(), at(5)), {
    ...{ outcome: 'published', slug: 'twin-2', bylines: own(), workIds: [errand] },
  });
  const typed = await draft(whole({ slug: 'twin' }));
  const refused = await publishStory(typed, critic(), at(5));
  assert.match(('errors' in refused && refused.errors?.slug) || '', /Another story has this address/);
  const elsewhere = await draft(whole({ slug: 'twin', workId: null }), 'feature');
  assert.equal((await publishStory(elsewhere, critic(), at(5))).outcome, 'published', 'features live elsewhere');
  const reserved = await draft(whole({ headline: 'Review: *New*' }));
  assert.deepEqual(await publishStory(reserved, critic(), at(5)), {
    ...{ outcome: 'published', slug: 'new-2', bylines: own(), workIds: [errand] },
  });
});

test('an address that a published story had leads on for ever, and is nobody else’s', async () => {
  const id = await draft(whole({ headline: 'Review: *Moved*' }));
  await publishStory(id, critic(), at(5));
  await save(id, whole({ slug: 'moved-on' }), 6);
  await publishStory(id, critic(), at(7));
  const signs = () => read().select().from(formerAddresses).where(eq(formerAddresses.storyId, id));
  assert.deepEqual(await signs(), [{ area: 'reviews', slug: 'moved', storyId: id }]);

  const other = await draft(whole({ slug: 'moved' }));
  assert.equal((await publishStory(other, critic(), at(8))).outcome, 'refused');
  await save(id, whole({ slug: 'moved' }), 9);
  await publishStory(id, critic(), at(10));
  assert.deepEqual(await signs(), [{ area: 'reviews', slug: 'moved-on', storyId: id }], 'it may go back itself');
});

test('ten stories that want one address at once get ten', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => draft(whole({ headline: 'Review: *Same*' }))));
  const published = await Promise.all(ids.map((id) => publishStory(id, critic(), at(5))));
  const slugs = published.map((one) => ('slug' in one ? one.slug : one.outcome));
  assert.equal(new Set(slugs).size, 10, slugs.join());
  assert.ok(slugs.includes('same') && slugs.includes('same-10'), slugs.join());
});

test('one story published twice at once is published once', async () => {
  const id = await draft(whole({ headline: 'Review: *Once*' }));
  const both = await Promise.all([publishStory(id, critic(), at(5)), publishStory(id, critic(), at(5))]);
  assert.deepEqual(
    both.map((one) => one.outcome),
    ['published', 'published'],
  );
  assert.equal((await listRevisions(id, critic(), 9)).length, 1);
});

test('the ranks of a list follow its entries', async () => {
  const [first, second] = [
    { workId: errand, blurb: 'One.' },
    { workId: kennel, blurb: 'Two.' },
  ];
  const id = await draft(whole({ workId: null, entries: [first, second] }), 'list');
  await publishStory(id, asRole(ines, 'editor'), at(5));
  const ranks = () =>
    read()
      .select({ rank: listEntries.rank, workId: listEntries.workId, blurb: listEntries.blurb })
      .from(listEntries)
      .where(eq(listEntries.storyId, id))
      .orderBy(asc(listEntries.rank));
  assert.deepEqual(await ranks(), [
    { rank: 1, ...first },
    { rank: 2, ...second },
  ]);
  await save(id, whole({ workId: null, entries: [second] }), 6);
  assert.equal((await ranks()).length, 2, 'not before it is published');
  const published = await publishStory(id, asRole(ines, 'editor'), at(7));
  assert.deepEqual(await ranks(), [{ rank: 1, ...second }]);
  assert.deepEqual('workIds' in published && published.workIds.toSorted(), [errand, kennel].toSorted());
});

test('a text that somebody saved in between is not published by accident', async () => {
  const id = await draft(whole());
  const mine = (await openWorkingCopy(id, critic()))?.version;
  await save(id, whole({ headline: 'Another hand' }), 6);
  const refused = await publishStory(id, critic(), at(7), mine);
  assert.equal(refused.outcome, 'refused');
  assert.equal((await rowOf(id)).status, 'draft');
});
