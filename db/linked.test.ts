import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Body, BodyNode } from '#domain/body.ts';
import { nothingLinked, type Reference } from '#domain/reference.ts';
import { transaction } from './connection.ts';
import { findReferences } from './find-references.ts';
import { describeGuest, makeGuest } from './keep-guest.ts';
import { linkedFrom } from './linked.ts';
import { mergeGuest } from './merge-guest.ts';
import { mergeWorks } from './merge-works.ts';
import { stories, works } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

const id = { ines: 0, reader: 0, her: 0, unseen: 0, review: 0, draft: 0 };

freshDatabase(async () => {
  id.ines = await makeAccount('ines');
  id.reader = await makeAccount('reader', 'reader');
  const film = { authorId: id.ines, sectionId: await makeSection('film') };
  id.her = await makeWork('her');
  id.unseen = await makeWork('unseen');
  id.review = await makeStory({ ...film, slug: 'her-at-the-sea', workId: id.her, score: 90 });
  id.draft = await makeStory({ ...film, slug: 'her-unborn', workId: id.unseen, status: 'draft' });
});

const link = (kind: Reference['kind'], number: number): BodyNode => ({
  type: 'text',
  text: 'it',
  marks: [{ type: 'reference', attrs: { kind, id: number } }],
});
const card = (storyId: number): BodyNode => ({ type: 'relatedStory', attrs: { storyId } });
const body = (...content: BodyNode[]): Body => ({ type: 'doc', content });
const paths = async (...links: BodyNode[]) => [...(await linkedFrom(body(...links))).paths];

test('a text without links of ours asks for nothing', async () =>
  assert.equal(await linkedFrom(body({ type: 'paragraph' })), nothingLinked));

test('links lead to where things are, and nowhere when readers cannot see them', async () => {
  assert.deepEqual(
    await paths(link('story', id.review), link('story', id.draft), link('work', id.her), link('work', id.unseen)),
    [
      [`story:${id.review}`, '/reviews/her-at-the-sea'],
      [`work:${id.her}`, '/works/her'],
    ],
  );
  assert.deepEqual(await paths(link('critic', id.ines), link('critic', id.reader), link('critic', 999)), [
    [`critic:${id.ines}`, '/critics/ines'],
  ]);
});

test('a card is there while its story is, in a quotation too', async () => {
  const quoted = { type: 'blockquote', content: [card(id.review)] };
  const { cards } = await linkedFrom(body(quoted, card(id.draft)));
  assert.deepEqual([...cards.keys()], [id.review]);
  assert.equal(cards.get(id.review)?.score, 90);
});

test('a link goes along when a story or a work gets another address', async () => {
  await transaction(async (tx) => {
    await tx.update(stories).set({ slug: 'her-by-the-sea' }).where(eq(stories.id, id.review));
    await tx.update(works).set({ slug: 'her-2013' }).where(eq(works.id, id.her));
  });
  assert.deepEqual(await paths(link('story', id.review), link('work', id.her)), [
    [`story:${id.review}`, '/reviews/her-by-the-sea'],
    [`work:${id.her}`, '/works/her-2013'],
  ]);
});

test('a link to a work that became part of another leads to that one', async () => {
  const double = await makeWork('her-too');
  await mergeWorks(double, id.her, asRole(id.ines, 'editor'), new Date());
  assert.deepEqual((await linkedFrom(body(link('work', double)))).became, [{ kind: 'work', id: id.her }]);
  assert.deepEqual(await paths(link('work', double), link('work', id.her)), [
    [`work:${double}`, '/works/her-2013'],
    [`work:${id.her}`, '/works/her-2013'],
  ]);
});

test('guests have links of their own, which go along when they get an account', async () => {
  const editor = asRole(id.ines, 'editor');
  const words = { name: 'Lorna Ashby', handle: 'lorna', socialHandle: '', bio: '', pictureId: null };
  const made = await makeGuest(words, editor, new Date());
  assert.ok(made.outcome === 'kept');
  const guest = made.id;
  assert.equal(guest, id.ines, 'the numbers of accounts and guests meet');
  assert.deepEqual(await paths(link('guest', guest)), [], 'nothing stands under them yet');
  const bylines = [{ by: 'guest', id: guest } as const];
  await makeStory({ slug: 'by-lorna', authorId: id.ines, sectionId: await makeSection('stage'), bylines });
  const [found] = await findReferences('lorna ashby');
  assert.deepEqual([found?.kind, found?.id, found?.what], ['guest', guest, 'guest']);
  const both = [link('guest', guest), link('critic', id.ines)];
  const ines = [`critic:${id.ines}`, '/critics/ines'];
  assert.deepEqual(await paths(...both), [ines, [`guest:${guest}`, '/critics/lorna']]);
  await describeGuest(guest, { ...words, handle: 'lorna-a' }, editor, new Date());
  assert.deepEqual(await paths(...both), [ines, [`guest:${guest}`, '/critics/lorna-a']]);
  const account = await makeAccount('ashby');
  await mergeGuest(guest, account, editor, new Date());
  assert.deepEqual(await paths(...both), [ines, [`guest:${guest}`, '/critics/ashby']]);
  assert.deepEqual((await linkedFrom(body(...both))).became, [{ kind: 'critic', id: account }]);
});

test('what can be linked is found by its words: published stories, works, critics', async () => {
  const found = async (typed: string) => (await findReferences(typed)).map(({ kind, id: number }) => [kind, number]);
  assert.deepEqual(await found('HER'), [
    ['work', id.her],
    ['story', id.review],
  ]);
  assert.deepEqual(await found('sea her'), [['story', id.review]]);
  assert.deepEqual(await found('Inès'), [['critic', id.ines]]);
  assert.deepEqual(await found('reader'), [], 'who has no page cannot be linked');
  assert.deepEqual(await found('unborn'), []);
  assert.deepEqual(await found('  '), []);
  assert.deepEqual(await found('%'), []);
});

test('no link makes the database walk through the stories', {
  skip: Boolean(settings().MARQUEE_DATABASE),
}, async () => {
  const every = body(card(id.review), link('work', id.her), link('critic', id.ines), link('guest', 1));
  const plans = await plansOf(() => linkedFrom(every));
  assert.ok(plans.length >= 5);
  for (const plan of plans) assert.doesNotMatch(plan, /SCAN/);
  const [looked] = (await plansOf(() => findReferences('sea'))).filter((plan) => plan.includes('stories_newest'));
  assert.ok(looked, 'published stories are gone through newest first, by an index');
});
