import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { read, transaction } from '#db/connection.ts';
import { createPerson, openPerson } from '#db/desk-people.ts';
import { openTag } from '#db/desk-tags.ts';
import { mergedInto } from '#db/former-works.ts';
import { editionsOfList, freezeEdition } from '#db/list-editions.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { comments, stories, tags, works } from '#db/schema.ts';
import { findSection } from '#db/sections.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { makeWork } from '#db/testing-stories.ts';
import { Publication, people, type Somebody } from './permissions.ts';

/**
 * The table "Who does what", asked over HTTP: every route as everybody, and every kind of write in everybody's name, with
 * the form of somebody who may send it. What somebody may not know of is answered with 404, as if it were not there.
 */

let site: Publication;
before(async () => {
  site = await Publication.open();
});
after(() => site.close());

/** Columns: anonymous, reader, contributor, critic, another critic, editor, moderator, admin. */
const everybody = '22222222';
const nobody = '44444444';
/** Whoever is in already is led on. */
const strangers = '23333333';
const desk = '44222222';
const writers = '44222242';
const owner = '44424242';
/** Works are the critics' too; people, sections, tags and lists the editors'. */
const cataloguers = '44422242';
const house = '44444242';

type Path = () => string | Promise<string>;
/** Each route, what is asked of it, and the first figure of everybody's answer. */
const routes: [route: string, what: string, path: Path, answers: string][] = [
  ['/', 'the front page', () => '/', everybody],
  ['/reviews', 'the archive of reviews', () => '/reviews', everybody],
  [
    '/reviews/[slug]',
    'a live review',
    async () => `/reviews/${(await site.story('critic', { live: true })).slug}`,
    everybody,
  ],
  [
    '/reviews/[slug]',
    'a draft at its address to be',
    async () => `/reviews/${(await site.story('critic')).slug}`,
    nobody,
  ],
  ['/reviews/[slug]/comments/[number]', 'a comment that is not there', commentPath('reviews', 'review'), nobody],
  ['/stories', 'the archive of features', () => '/stories', everybody],
  ['/stories/[slug]', 'a live feature', livePath('stories', 'feature'), everybody],
  ['/stories/[slug]/comments/[number]', 'a comment that is not there', commentPath('stories', 'feature'), nobody],
  ['/lists', 'the archive of lists', () => '/lists', everybody],
  ['/lists/[slug]', 'a live list', livePath('lists', 'list'), everybody],
  ['/lists/[slug]/comments/[number]', 'a comment that is not there', commentPath('lists', 'list'), nobody],
  ['/sections/[slug]', 'a section', () => '/sections/film', everybody],
  ['/critics', 'the critics', () => '/critics', everybody],
  ['/critics/[handle]', 'a critic', () => '/critics/critic', everybody],
  ['/critics/[handle]', 'a reader is no critic', () => '/critics/reader', nobody],
  ['/works/[slug]', 'a work', () => '/works/errand', everybody],
  ['/feed.xml', 'the feed', () => '/feed.xml', everybody],
  ['/sitemap.xml', 'the map of the site', () => '/sitemap.xml', everybody],
  ['/robots.txt', 'what robots are told', () => '/robots.txt', everybody],
  ['/sign-in', 'the door', () => '/sign-in', strangers],
  ['/sign-up', 'making an account', () => '/sign-up', strangers],
  ['/sign-up/sent', 'a letter is on its way', () => '/sign-up/sent', everybody],
  ['/sign-up/confirm', 'a link without its token', () => '/sign-up/confirm', everybody],
  ['/forgot-password', 'a forgotten password', () => '/forgot-password', everybody],
  ['/forgot-password/sent', 'a letter is on its way', () => '/forgot-password/sent', everybody],
  ['/reset-password', 'a link without its token', () => '/reset-password', everybody],
  ['/account', 'the own account', () => '/account', '32222222'],
  ['/desk', 'the desk', () => '/desk', desk],
  ['/desk/stories/new', 'a new story', () => '/desk/stories/new', writers],
  ['/desk/stories/[id]', "the critic's draft", storyPath({}), owner],
  ['/desk/stories/[id]', "the critic's live story", storyPath({ live: true }), owner],
  ['/desk/stories/[id]', "the contributor's draft", storyPath({ author: 'contributor' }), '44244242'],
  ['/desk/stories/[id]', "the contributor's live story", storyPath({ author: 'contributor', live: true }), '44444242'],
  ['/desk/stories/[id]', 'a story that is not there', () => '/desk/stories/99999', nobody],
  ['/desk/stories/[id]/preview', "the critic's draft, previewed", storyPath({ page: '/preview' }), owner],
  [
    '/desk/stories/[id]/preview',
    "the contributor's live story, previewed",
    storyPath({ author: 'contributor', live: true, page: '/preview' }),
    '44244242',
  ],
  ['/desk/stories/[id]/withdraw', 'withdrawing a live story', storyPath({ live: true, page: '/withdraw' }), owner],
  ['/desk/stories/[id]/withdraw', 'withdrawing a draft', storyPath({ page: '/withdraw' }), nobody],
  ['/desk/stories/[id]/conflict', 'two texts of one story', conflictPath, owner],
  ['/desk/find/works', 'finding a work', () => '/desk/find/works?title=errand', writers],
  ['/desk/find/pictures', 'finding a picture', () => '/desk/find/pictures', writers],
  ['/desk/find/people', 'finding a name', () => '/desk/find/people?name=brink', cataloguers],
  ['/desk/works', 'the works', () => '/desk/works', cataloguers],
  ['/desk/works/new', 'a new work', () => '/desk/works/new', cataloguers],
  ['/desk/works/[id]', 'a work', () => '/desk/works/1', cataloguers],
  ['/desk/works/[id]', 'a work that is not there', () => '/desk/works/99999', nobody],
  ['/desk/works/[id]/merge', 'two works', twoWorks, cataloguers],
  ['/desk/people', 'the people', () => '/desk/people', house],
  ['/desk/people/new', 'a new person', () => '/desk/people/new', house],
  ['/desk/people/[id]', 'a person', async () => `/desk/people/${await createPerson('Asta Brink')}`, house],
  ['/desk/people/[id]/merge', 'two people', twoPeople, house],
  ['/desk/sections', 'the sections', () => '/desk/sections', house],
  ['/desk/sections/[id]', 'a section', () => '/desk/sections/1', house],
  ['/desk/tags', 'the tags', () => '/desk/tags', house],
  ['/desk/tags/[id]', 'a tag', async () => `/desk/tags/${await tag()}`, house],
  ['/desk/stories/[id]/editions', 'the editions of a list', async () => (await frozen()).desk, house],
  ['/lists/[slug]/editions/[number]', 'an edition of a list', async () => (await frozen()).page, everybody],
];

function livePath(area: string, kind: 'feature' | 'list'): Path {
  return async () => `/${area}/${(await site.story('critic', { kind, live: true })).slug}`;
}

function commentPath(area: string, kind: 'review' | 'feature' | 'list'): Path {
  return async () => `/${area}/${(await site.story('critic', { kind, live: true })).slug}/comments/7`;
}

async function twoWorks() {
  return `/desk/works/1/merge?with=${await makeWork(randomUUID())}`;
}

async function twoPeople() {
  return `/desk/people/${await createPerson('Joel Farr')}/merge?with=${await createPerson('Joel Farr')}`;
}

/** A tag that no story has. */
async function tag(name: string = randomUUID()) {
  const rows = await transaction((tx) => tx.insert(tags).values({ name, slug: name }).returning({ id: tags.id }));
  return rows[0]?.id ?? 0;
}

async function frozen() {
  const { id, slug } = await site.story('editor', { kind: 'list', live: true });
  await freezeEdition(id, 'May', asRole(site.id('editor'), 'editor'), new Date());
  return { id, desk: `/desk/stories/${id}/editions`, page: `/lists/${slug}/editions/1` };
}

type Desk = { author?: 'critic' | 'contributor'; live?: boolean; page?: string };

function storyPath({ author = 'critic', live = false, page = '' }: Desk): Path {
  return async () => `/desk/stories/${(await site.story(author, { live })).id}${page}`;
}

async function conflictPath() {
  const { id, mine } = await collision();
  return `/desk/stories/${id}/conflict?mine=${mine}`;
}

/** The critic's story, saved by the editor first and by the critic second. */
async function collision() {
  const { id } = await site.story('critic');
  const [editor, critic] = [asRole(site.id('editor'), 'editor'), asRole(site.id('critic'), 'critic')];
  await saveWorkingCopy(id, 2, written({ headline: 'Hers' }), editor, new Date());
  const collided = await saveWorkingCopy(id, 2, written({ headline: 'Mine' }), critic, new Date());
  assert.ok(collided.outcome === 'collided');
  return { id, mine: collided.mine };
}

describe('reading', () => {
  for (const [route, what, path, answers] of routes) {
    test(`${route}: ${what}`, async () => {
      const asked = await path();
      const given = [];
      for (const somebody of people) {
        const answer = await site.ask(somebody, asked);
        given.push(String(answer.status)[0]);
        assert.ok((await answer.text()).length > 0 || answer.status >= 300, `${somebody} got an empty page`);
      }
      assert.equal(given.join(''), answers);
    });
  }

  test('every route of the site is asked for', () => {
    /** Written to, not read: below, and in the tests of the door. */
    const elsewhere = ['/desk/add/work', '/desk/stories/[id]/text', '/first-admin', '/sign-out'];
    /** next-auth's own; the parts of a map that a small site does not have. */
    const notOurs = ['/api/auth/[...nextauth]', '/sitemap/[part]'];
    const known = new Set([...routes.map(([route]) => route), ...elsewhere, ...notOurs]);
    const there = globSync('app/**/{page.tsx,route.ts}').map(
      (file) => file.replace(/^app|\/\([^)]+\)|\/(page\.tsx|route\.ts)$/g, '') || '/',
    );
    assert.ok(there.length > 30);
    assert.deepEqual(
      there.filter((route) => !known.has(route)),
      [],
    );
  });
});

type Write = (somebody: Somebody) => Promise<boolean>;
/** y where what was sent was done. Whether it was is asked of the database, not of the answer. */
const writes: [what: string, write: Write, who: string][] = [
  ['start a review', (somebody) => starts(somebody, 'review'), '--yyyy-y'],
  ['start a list', (somebody) => starts(somebody, 'list'), '-----y-y'],
  ["save the critic's draft", (somebody) => saves(somebody, 'critic'), '---y-y-y'],
  ["save the contributor's draft", (somebody) => saves(somebody, 'contributor'), '--y--y-y'],
  ["save the critic's live story", (somebody) => saves(somebody, 'critic', true), '---y-y-y'],
  ["save the contributor's live story", (somebody) => saves(somebody, 'contributor', true), '-----y-y'],
  ["save the critic's draft while typing", autosaves, '---y-y-y'],
  ["publish the critic's draft", (somebody) => publishes(somebody, 'critic'), '---y-y-y'],
  ["publish the contributor's draft", (somebody) => publishes(somebody, 'contributor'), '-----y-y'],
  ["withdraw the critic's story", withdraws, '---y-y-y'],
  ['make one text of two', settles, '---y-y-y'],
  ['make a work', makesWork, '---yyy-y'],
  ['make a work while writing', makesWorkWhileWriting, '---y-y-y'],
  ['enter a work', entersWork, '---yyy-y'],
  ['merge two works', mergesWorks, '---yyy-y'],
  ['delete a work', deletesWork, '---yyy-y'],
  ['rename a person', renamesPerson, '-----y-y'],
  ['merge two people', mergesPeople, '-----y-y'],
  ['make a section', makesSection, '-----y-y'],
  ['rename a tag', renamesTag, '-----y-y'],
  ['freeze a list', freezes, '-----y-y'],
  ['comment', posts, '-yyyyyyy'],
  ["remove a comment under the critic's story", removes, '---y-yyy'],
  ["restore a comment under the critic's story", restores, '-----yyy'],
  ["approve a comment under the critic's story", approves, '-----yyy'],
  ["close the thread under the critic's story", closes, '-----yyy'],
];

describe('writing', () => {
  for (const [what, write, who] of writes) {
    test(what, async () => {
      const done = [];
      for (const somebody of people) done.push((await write(somebody)) ? 'y' : '-');
      assert.equal(done.join(''), who);
    });
  }
});

const EDITOR = /name="storyId"/;

async function starts(somebody: Somebody, kind: string) {
  const count = async () => (await read().select({ id: stories.id }).from(stories)).length;
  const before = await count();
  await site.send(somebody, '/desk', 'editor', /name="kind"/, { kind });
  return (await count()) > before;
}

async function saves(somebody: Somebody, author: 'critic' | 'contributor', live = false) {
  const { id } = await site.story(author, { live });
  const text = { headline: 'Rewritten', text: 'Rewritten.', version: '2', next: 'save' };
  await site.send(somebody, `/desk/stories/${id}`, 'editor', EDITOR, text);
  return (await headlineOf(id)) === 'Rewritten';
}

async function autosaves(somebody: Somebody) {
  const { id } = await site.story('critic');
  const body = new FormData();
  for (const [name, value] of Object.entries({ storyId: `${id}`, version: '2', headline: 'Rewritten', text: '' })) {
    body.set(name, value);
  }
  await site.ask(somebody, `/desk/stories/${id}/text`, { method: 'POST', body });
  return (await headlineOf(id)) === 'Rewritten';
}

async function headlineOf(id: number) {
  const answer = await site.ask('admin', `/desk/stories/${id}/preview`);
  return /<h1[^>]*>([^<]*)/.exec(await answer.text())?.[1];
}

async function publishes(somebody: Somebody, author: 'critic' | 'contributor') {
  const story = await site.story(author);
  const section = await read().select({ id: stories.sectionId }).from(stories).limit(1);
  const whole = { headline: 'Out', verdict: 'Out.', sectionId: `${section[0]?.id ?? 1}`, workId: '1', text: 'Out.' };
  await site.send(somebody, `/desk/stories/${story.id}`, 'editor', EDITOR, { ...whole, version: '2', next: 'publish' });
  return (await story.status()) === 'published';
}

async function withdraws(somebody: Somebody) {
  const story = await site.story('critic', { live: true });
  await site.send(somebody, `/desk/stories/${story.id}/withdraw`, 'editor', EDITOR, {});
  return (await story.status()) === 'withdrawn';
}

async function settles(somebody: Somebody) {
  const { id, mine } = await collision();
  const path = `/desk/stories/${id}/conflict?mine=${mine}`;
  await site.send(somebody, path, 'critic', EDITOR, { all: 'mine' });
  return (await headlineOf(id)) === 'Mine';
}

async function makesWork(somebody: Somebody) {
  const title = randomUUID();
  const body = new FormData();
  for (const [name, value] of [
    ['newTitle', title],
    ['newKind', 'film'],
  ] as const)
    body.set(name, value);
  await site.ask(somebody, '/desk/add/work', { method: 'POST', body });
  return isThere(title);
}

async function makesWorkWhileWriting(somebody: Somebody) {
  const { id } = await site.story('critic');
  const title = randomUUID();
  const typed = { version: '2', headline: 'x', text: '', next: 'add-work', newTitle: title, newKind: 'film' };
  await site.send(somebody, `/desk/stories/${id}`, 'editor', EDITOR, typed);
  return isThere(title);
}

const isThere = async (title: string) =>
  (await read().select({ id: works.id }).from(works).where(eq(works.title, title))).length > 0;

async function entersWork(somebody: Somebody) {
  const title = randomUUID();
  await site.send(somebody, '/desk/works/new', 'editor', /name="availability"/, { title, kind: 'film' });
  return isThere(title);
}

async function mergesWorks(somebody: Somebody) {
  const [keep, lost] = [await makeWork(randomUUID()), await makeWork(randomUUID())];
  const path = `/desk/works/${keep}/merge?with=${lost}`;
  await site.send(somebody, path, 'editor', /name="keep"/, { keep: String(keep) });
  return (await mergedInto(lost)) === keep;
}

async function deletesWork(somebody: Somebody) {
  const title = randomUUID();
  const id = await makeWork(title);
  await site.send(somebody, `/desk/works/${id}`, 'editor', /Delete the work/, {});
  return !(await isThere(title));
}

async function renamesPerson(somebody: Somebody) {
  const id = await createPerson('Ruth Adeyemi');
  await site.send(somebody, `/desk/people/${id}`, 'editor', /name="name"/, { name: 'Ruth Vance' });
  return (await openPerson(id))?.name === 'Ruth Vance';
}

async function mergesPeople(somebody: Somebody) {
  const [keep, lost] = [await createPerson('Ingrid Solheim'), await createPerson('Ingrid Solheim')];
  const path = `/desk/people/${keep}/merge?with=${lost}`;
  await site.send(somebody, path, 'editor', /name="keep"/, { keep: String(keep) });
  return (await openPerson(lost)) === undefined;
}

async function makesSection(somebody: Somebody) {
  const slug = `s-${randomUUID()}`;
  await site.send(somebody, '/desk/sections', 'editor', /name="slug"/, { name: 'Radio', slug });
  return (await findSection(slug)) !== undefined;
}

async function renamesTag(somebody: Somebody) {
  const [id, name] = [await tag(), randomUUID()];
  await site.send(somebody, `/desk/tags/${id}`, 'editor', /name="name"/, { name });
  return (await openTag(id))?.name === name;
}

async function freezes(somebody: Somebody) {
  const { id } = await site.story('editor', { kind: 'list', live: true });
  await site.send(somebody, `/desk/stories/${id}/editions`, 'editor', /name="name"/, { name: 'May' });
  return (await editionsOfList(id)).length === 1;
}

/** A comment of the reader's under a live story of the critic's, in a state. */
async function comment(state: 'visible' | 'held' | 'removed') {
  const story = await site.story('critic', { live: true });
  const removed = state === 'removed' ? { removedBy: site.id('admin'), removedAt: new Date() } : {};
  const rows = await transaction((tx) =>
    tx
      .insert(comments)
      .values({
        ...{ storyId: story.id, number: 1, accountId: site.id('reader'), depth: 0, text: 'A remark.', state },
        ...{ createdAt: new Date(), once: randomUUID(), ...removed },
      })
      .returning({ id: comments.id }),
  );
  const id = rows[0]?.id ?? 0;
  const stateNow = async () =>
    (await read().select({ state: comments.state }).from(comments).where(eq(comments.id, id)))[0]?.state;
  return { id, path: `/reviews/${story.slug}`, storyId: story.id, stateNow };
}

async function posts(somebody: Somebody) {
  const { slug, id } = await site.story('critic', { live: true });
  const typed = { text: 'A remark.', once: randomUUID(), intent: 'post' };
  await site.send(somebody, `/reviews/${slug}`, 'reader', /name="text"/, typed);
  return (await read().select({ id: comments.id }).from(comments).where(eq(comments.storyId, id))).length === 1;
}

async function removes(somebody: Somebody) {
  const { path, stateNow } = await comment('visible');
  await site.send(somebody, `${path}?remove=1`, 'moderator', /name="reason"/, { reason: 'beside the point' });
  return (await stateNow()) === 'removed';
}

async function restores(somebody: Somebody) {
  const { path, stateNow } = await comment('removed');
  await site.send(somebody, path, 'moderator', /Restore/, {});
  return (await stateNow()) === 'visible';
}

async function approves(somebody: Somebody) {
  const { path, stateNow } = await comment('held');
  await site.send(somebody, path, 'moderator', /Approve/, {});
  return (await stateNow()) === 'visible';
}

async function closes(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  await site.send(somebody, path, 'moderator', /Close this thread/, {});
  const [story] = await read().select({ at: stories.commentsClosedAt }).from(stories).where(eq(stories.id, storyId));
  return story?.at !== null;
}
