import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Body, BodyNode } from '#domain/body.ts';
import type { StorySet } from '#domain/story-set.ts';
import { workForm } from '#domain/work-form.ts';
import { read, transaction } from './connection.ts';
import { renameTag, tagNamed } from './desk-tags.ts';
import { mergeWorks } from './merge-works.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { saveWork } from './save-work.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { genres, storyTags, workGenres } from './schema.ts';
import { countStories, firstPublished, newestStories } from './story-cards.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { viewerOf, written } from './testing-desk.ts';
import { makeAccount, makeSection } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

let sectionId: number;
freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  sectionId = await makeSection('film');
});

const day = (number: number) => new Date(Date.UTC(2026, 0, number, 9));
let today = 0;

/** A review of a work, or a feature on none. */
async function published(content: Parameters<typeof written>[0]) {
  const maren = await viewerOf('maren');
  const now = day(++today);
  const id = await startStory(content?.workId ? 'review' : 'feature', maren.id, now);
  await saveWorkingCopy(id, 1, written({ sectionId, ...content }), maren, now);
  assert.equal((await publishStory(id, maren, now)).outcome, 'published');
  return id;
}

async function publishAgain(id: number, content: Parameters<typeof written>[0]) {
  const maren = await viewerOf('maren');
  const copy = (await openWorkingCopy(id, maren)) ?? assert.fail();
  await saveWorkingCopy(id, copy.version, { ...copy.content, ...content }, maren, day(++today));
  assert.equal((await publishStory(id, maren, day(++today))).outcome, 'published');
}

const withdraw = async (id: number) => withdrawStory(id, await viewerOf('maren'), day(++today));

async function makeGenre(slug: string, ...ofWorks: number[]): Promise<number> {
  return transaction(async (tx) => {
    const [genre] = await tx.insert(genres).values({ slug, name: slug }).returning({ id: genres.id });
    const genreId = genre?.id ?? assert.fail();
    for (const workId of ofWorks) await tx.insert(workGenres).values({ workId, genreId, position: 1 });
    return genreId;
  });
}

const idsIn = async (set: StorySet) => (await newestStories(set, 9)).map(({ id }) => id);
const tagIdOf = async (name: string) => (await tagNamed(name, 0))?.id ?? assert.fail(name);

const linkTo = (kind: 'work' | 'story', id: number): BodyNode =>
  kind === 'story'
    ? { type: 'relatedStory', attrs: { storyId: id } }
    : {
        type: 'paragraph',
        content: [{ type: 'text', text: 'it', marks: [{ type: 'reference', attrs: { kind, id } }] }],
      };
const bodyWith = (...content: BodyNode[]): Body => ({ type: 'doc', content });

test('what is out stands under its tags, newest first, until it is withdrawn', async () => {
  const [older, newer] = [await published({ tags: ['Sea'] }), await published({ tags: ['sea', 'Fog'] })];
  const sea = { tagId: await tagIdOf('Sea') };
  assert.deepEqual(await idsIn(sea), [newer, older]);
  assert.equal(await countStories(sea), 2);
  await withdraw(newer);
  assert.deepEqual(await idsIn(sea), [older]);
  assert.equal(await countStories(sea), 1);
  assert.equal(await countStories({ tagId: await tagIdOf('Fog') }), 0);
  assert.equal(await firstPublished({ tagId: await tagIdOf('Fog') }), undefined);
  const kept = await read().select().from(storyTags).where(eq(storyTags.storyId, newer));
  assert.equal(kept.length, 2, 'the desk counts it on');
  await publishAgain(newer, { tags: ['Fog'] });
  assert.deepEqual(await idsIn(sea), [older]);
  assert.deepEqual(await idsIn({ tagId: await tagIdOf('Fog') }), [newer]);
});

test('two tags that become one give all their stories to it', async () => {
  const [one, other] = [await published({ tags: ['Rain'] }), await published({ tags: ['Drizzle'] })];
  const rain = await tagIdOf('Rain');
  await renameTag(await tagIdOf('Drizzle'), 'Rain', null, day(1));
  assert.deepEqual(await idsIn({ tagId: rain }), [other, one]);
});

test('what is out stands under the year and the genres of its work, as these are now', async () => {
  const workId = await enterWork({ title: 'White Errand', year: '1921' });
  const noir = await makeGenre('noir', workId);
  const story = await published({ workId });
  await published({});
  assert.deepEqual(await idsIn({ workYear: 1921 }), [story]);
  assert.deepEqual(await idsIn({ genreId: noir }), [story]);
  const form = workForm.parse({ kind: 'film', title: 'White Errand', year: '1922' });
  await transaction((tx) => tx.delete(workGenres).where(eq(workGenres.workId, workId)));
  await saveWork(form.written, null, day(1), { id: workId });
  assert.deepEqual(await idsIn({ workYear: 1921 }), []);
  assert.deepEqual(await idsIn({ workYear: 1922 }), [story]);
  assert.deepEqual(await idsIn({ genreId: noir }), []);
  await withdraw(story);
  assert.deepEqual(await idsIn({ workYear: 1922 }), []);
});

test('works that become one keep the genres of both, and the stories stand under them', async () => {
  const [kept, lost] = [await enterWork({ title: 'Kept' }), await enterWork({ title: 'Lost', year: '1931' })];
  const [drama, war] = [await makeGenre('drama', kept, lost), await makeGenre('war', lost)];
  const [first, second] = [await published({ workId: kept }), await published({ workId: lost })];
  assert.equal((await mergeWorks(lost, kept, await viewerOf('maren'), day(1))).outcome, 'merged');
  for (const set of [{ genreId: drama }, { genreId: war }, { workYear: 1931 }])
    assert.deepEqual(await idsIn(set), [second, first], JSON.stringify(set));
});

test('a work is mentioned where a text that is out leads to it, and never by its own stories', async () => {
  const [own, other] = [await enterWork({ title: 'Own' }), await enterWork({ title: 'Other' })];
  const review = await published({ workId: other });
  const body = bodyWith(linkTo('work', own), linkTo('work', other), linkTo('work', 99_999));
  const linking = await published({ workId: own, body });
  const showing = await published({ body: bodyWith(linkTo('story', review)) });
  assert.deepEqual(await idsIn({ mentionedId: other }), [showing, linking]);
  assert.deepEqual(await idsIn({ mentionedId: own }), []);
  await withdraw(showing);
  assert.deepEqual(await idsIn({ mentionedId: other }), [linking]);
  await publishAgain(linking, { body: bodyWith() });
  assert.deepEqual(await idsIn({ mentionedId: other }), []);
});

test('a mention goes along when works become one, and is none where the work is the story’s own', async () => {
  const [kept, lost] = [await enterWork({ title: 'Stays' }), await enterWork({ title: 'Goes' })];
  const both = await published({ body: bodyWith(linkTo('work', kept), linkTo('work', lost)) });
  const old = await published({ body: bodyWith(linkTo('work', lost)) });
  await published({ workId: kept, body: bodyWith(linkTo('work', lost)) });
  assert.equal((await mergeWorks(lost, kept, await viewerOf('maren'), day(1))).outcome, 'merged');
  assert.deepEqual(await idsIn({ mentionedId: kept }), [old, both]);
  const late = await published({ body: bodyWith(linkTo('work', lost)) });
  assert.deepEqual(await idsIn({ mentionedId: kept }), [late, old, both]);
});
