import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPublication } from '#domain/publication.ts';
import type { Redirect } from '#domain/redirect.ts';
import { findAuditPage } from './audit.ts';
import { transaction } from './connection.ts';
import { pagesAmong } from './pages-at.ts';
import {
  allRedirects,
  findRedirect,
  findRedirectPage,
  removeRedirect,
  saveRedirect,
  saveRedirects,
  tryRedirects,
} from './redirects.ts';
import { formerAddresses, formerSections, formerWorks, publication } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeGuest, makeSection, makeStory, makeWork } from './testing-stories.ts';

const now = new Date('2026-11-26T12:00:00Z');
let admin: { id: number };

freshDatabase(async () => {
  await transaction((tx) => tx.insert(publication).values({ id: 1, ...newPublication }));
  admin = { id: await makeAccount('hattie', 'admin') };
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const workId = await makeWork('her');
  const bylines = [
    { by: 'account', id: film.authorId } as const,
    { by: 'guest', id: await makeGuest('lorna') } as const,
  ];
  const storyId = await makeStory({ ...film, slug: 'her', workId, bylines });
  await makeStory({ ...film, slug: 'gone', status: 'withdrawn', workId: await makeWork('unseen') });
  await transaction(async (tx) => {
    await tx.insert(formerAddresses).values({ area: 'reviews', slug: 'old', storyId });
    await tx.insert(formerWorks).values({ slug: 'old', workId });
    await tx.insert(formerSections).values({ slug: 'old', sectionId: film.sectionId });
  });
});

const one = (from: string, to: string, status: Redirect['status'] = 301): Redirect => ({ from, to, status });
const add = (redirect: Redirect, id?: number) => saveRedirect({ ...redirect, id }, admin, now);
const idOf = async (from: string) => (await allRedirects(99)).find((redirect) => redirect.from === from)?.id ?? 0;
const log = async () => (await findAuditPage({ who: admin.id }, 1))?.entries ?? [];

test('one is added, found, changed and removed, and each is written down', async () => {
  assert.deepEqual(await add(one('/2013/her', '/reviews/her')), { outcome: 'saved', to: '/reviews/her', further: 0 });
  assert.deepEqual(await findRedirect('/2013/her/'), { to: '/reviews/her', status: 301 });
  assert.equal(await findRedirect('/2013/him'), undefined);
  const again = await add(one('/2013/her', '/elsewhere'));
  assert.ok(again.outcome === 'refused' && again.errors.from);
  await add(one('/2013/him', '/reviews/her', 302), await idOf('/2013/her'));
  assert.equal(await findRedirect('/2013/her'), undefined);
  assert.deepEqual(await findRedirect('/2013/him'), { to: '/reviews/her', status: 302 });
  assert.equal(await removeRedirect(await idOf('/2013/him'), admin, now), true);
  assert.equal(await findRedirect('/2013/him'), undefined);
  assert.equal(await removeRedirect(99, admin, now), false);
  assert.deepEqual(await add(one('/x', '/y'), 99), { outcome: 'unseen' });
  assert.deepEqual(
    (await log()).map(({ act }) => act),
    ['redirect-removed', 'redirect-changed', 'redirect-added'],
  );
  assert.deepEqual((await log())[1]?.before, { from: '/2013/her', status: 301 });
});

test('the query tells one from another, or goes along', async () => {
  await add(one('/index.php?p=1', '/reviews/her'));
  await add(one('/index.php', '/reviews'));
  await add(one('/plain', '/lists?page=2'));
  assert.deepEqual(await findRedirect('/index.php?p=1'), { to: '/reviews/her', status: 301 });
  assert.deepEqual(await findRedirect('/index.php?p=2'), { to: '/reviews?p=2', status: 301 });
  assert.deepEqual(await findRedirect('/plain?utm=x'), { to: '/lists?page=2', status: 301 });
});

test('chains are one step, before and behind, and circles are refused', async () => {
  await add(one('/b', '/c'));
  assert.deepEqual(await add(one('/a', '/b')), { outcome: 'saved', to: '/c', further: 0 });
  assert.deepEqual(await add(one('/c', '/d')), { outcome: 'saved', to: '/d', further: 2 });
  for (const path of ['/a', '/b', '/c']) assert.deepEqual(await findRedirect(path), { to: '/d', status: 301 });
  const circle = await add(one('/d', '/a'));
  assert.ok(circle.outcome === 'refused' && /back to where it began/.test(circle.errors.to ?? ''));
  assert.equal(await findRedirect('/d'), undefined);
});

test('a circle through a query is noticed, and what leads to a path with one is led further', async () => {
  await add(one('/q/a', '/q/b?x=1'));
  const circle = await add(one('/q/b', '/q/a'));
  assert.ok(circle.outcome === 'refused' && /back to where it began/.test(circle.errors.to ?? ''));
  assert.deepEqual(await add(one('/q/b', '/q/c')), { outcome: 'saved', to: '/q/c', further: 1 });
  assert.deepEqual(await findRedirect('/q/a'), { to: '/q/c?x=1', status: 301 });
});

test('what has moved by itself since is followed', async () => {
  for (const [to, now] of [
    ['/reviews/old', '/reviews/her'],
    ['/works/old', '/works/her'],
    ['/sections/old', '/sections/film'],
  ] as const) {
    await add(one(`/before${to}`, to));
    assert.deepEqual(await findRedirect(`/before${to}?x=1`), { to: `${now}?x=1`, status: 301 });
  }
});

test('many are tried without a trace, and kept all or none', async () => {
  const before = await allRedirects(99);
  const many = [one('/m/1', '/m/2'), one('/m/2', '/end'), one('/m/gone', '', 410), one('/a', '/new')];
  const tried = await tryRedirects(many);
  assert.deepEqual(
    tried.becomes.map(({ to }) => to),
    ['/end', '/end', '', '/new'],
  );
  assert.equal(tried.becomes[3]?.before?.to, '/d');
  assert.deepEqual(await allRedirects(99), before);
  const refused = await saveRedirects([...many, one('/n', '/m/gone')], admin, now);
  assert.match(refused.refusals.get('/n') ?? '', /gone/);
  assert.deepEqual(await allRedirects(99), before);
  assert.equal((await saveRedirects(many, admin, now)).refusals.size, 0);
  assert.deepEqual(await findRedirect('/m/1'), { to: '/end', status: 301 });
  assert.deepEqual(await findRedirect('/m/gone'), { to: '', status: 410 });
  assert.deepEqual((await log())[0]?.after, { added: 3, changed: 1, ledFurther: 0 });
  await saveRedirects(many, admin, now);
  assert.equal(
    (await log()).filter(({ act }) => act === 'redirects-imported').length,
    1,
    'the same again is no change',
  );
});

test('two who add at once make no circle together', async () => {
  const pairs = Array.from({ length: 5 }, (_, at) => [
    one(`/at/${at}`, `/once/${at}`),
    one(`/once/${at}`, `/at/${at}`),
  ]);
  for (const both of pairs) {
    const outcomes = await Promise.all(both.map((redirect) => add(redirect)));
    assert.deepEqual(outcomes.map(({ outcome }) => outcome).toSorted(), ['refused', 'saved']);
  }
  const [first = [], ...rest] = pairs.map((both) => both.map(({ from, to }) => one(`/many${from}`, `/many${to}`)));
  const [there, back] = [0, 1].map((at) => [first, ...rest].flatMap((both) => both[at] ?? []));
  const many = await Promise.all([there, back].map((some) => saveRedirects(some ?? [], admin, now)));
  assert.deepEqual(many.map(({ refusals }) => refusals.size > 0).toSorted(), [false, true]);
  for (const { id, from } of await allRedirects(99)) {
    if (/^\/(at|once|many)\//.test(from)) await removeRedirect(id, admin, now);
  }
});

test('they are found by what they say, a page at a time', async () => {
  const page = await findRedirectPage('/m/', 1);
  assert.deepEqual(
    page?.rows.map(({ from }) => from),
    ['/m/1', '/m/2', '/m/gone'],
  );
  assert.equal((await findRedirectPage('%', 1))?.total, (await allRedirects(99)).length);
  assert.equal(await findRedirectPage('', 2), undefined);
});

test('the desk knows where a page stands, and where none does', async () => {
  const there = [
    '/',
    '/?utm=1',
    '/reviews',
    '/reviews/her',
    '/works/her',
    '/sections/film',
    '/critics/ines',
    '/critics/lorna',
    '/works/her?x=1',
  ];
  const none = [
    '/?p=12',
    '/reviews/gone',
    '/reviews/old',
    '/stories/her',
    '/works/unseen',
    '/critics/hattie',
    '/2013/her',
    '/reviews/her/more',
  ];
  assert.deepEqual([...(await pagesAmong([...there, ...none]))], there);
});

test('what is kept for the front page says nothing of a number there', async () => {
  assert.equal(
    (await saveRedirects([one('/', '/reviews/her'), one('/?p=5', '/works/her')], admin, now)).refusals.size,
    0,
  );
  assert.equal(await findRedirect('/?p=6'), undefined);
  assert.deepEqual(await findRedirect('/?p=5'), { to: '/works/her', status: 301 });
});

test('a missing page costs a look into an index', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  for (const plan of await plansOf(() => findRedirect('/nowhere?x=1'))) assert.doesNotMatch(plan, /SCAN/);
  for (const plan of await plansOf(() => tryRedirects([one('/p', '/q')]))) assert.doesNotMatch(plan, /SCAN/);
});
