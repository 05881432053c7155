import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Running, startMarquee } from '#cli/bench/processes.ts';
import { begin } from '#db/beginning.ts';
import { closeDatabase, transaction, useEngine as writeTo } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { changeMachines, findMachines } from '#db/machines.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { saveRedirect } from '#db/redirects.ts';
import { formerAddresses, formerHandles, formerSections, formerWorks } from '#db/schema.ts';
import { findSection } from '#db/sections.ts';
import { makeThread } from '#db/testing-comments.ts';
import { makeAccount, makeGuest, makeStory, makeWork } from '#db/testing-stories.ts';
import { checkAtom, checkJsonFeed, checkRss } from '#domain/testing-feeds.ts';
import { checkSitemap } from '#domain/testing-sitemaps.ts';

/** What machines read, from the server as they get it: feeds, maps, rules for robots, and addresses of before. */

const folder = mkdtempSync(join(tmpdir(), 'marquee-feeds-'));
let server: Running;
let indexNowKey = '';

const pages = ['/', '/sections/film', '/critics/ines', '/critics/lorna', '/works/her', '/reviews/her', '/lists/best'];
const checks = {
  'application/rss+xml': checkRss,
  'application/atom+xml': checkAtom,
  'application/feed+json': checkJsonFeed,
};

before(async () => {
  migrateSqlite(folder);
  writeTo(openSqlite(folder));
  await begin();
  const sectionId = (await findSection('film'))?.id ?? 0;
  const [authorId, workId] = [await makeAccount('ines'), await makeWork('her')];
  const lorna = await makeGuest('lorna');
  const bylines = [{ by: 'account', id: authorId } as const, { by: 'guest', id: lorna } as const];
  const film = { authorId, sectionId, bylines, workId };
  const review = await makeStory({ ...film, slug: 'her', score: 90 });
  await makeStory({ ...film, slug: 'best', kind: 'list', ranks: [workId] });
  await makeStory({ ...film, slug: 'kept-back', status: 'withdrawn' });
  await makeThread(review, [
    { by: authorId, text: 'I liked it & said so.' },
    { by: authorId, text: 'Held.', state: 'held' },
  ]);
  await transaction(async (tx) => {
    await tx.insert(formerAddresses).values({ area: 'reviews', slug: 'old', storyId: review });
    await tx.insert(formerWorks).values({ slug: 'old', workId });
    await tx.insert(formerSections).values({ slug: 'old', sectionId });
    await tx.insert(formerHandles).values({ handle: 'old', guestId: lorna });
  });
  await makeStory({ ...film, slug: 'today', kind: 'news', publishedAt: new Date() });
  for (const [from, to, status] of [
    ['/2013/her', '/reviews/her', 301],
    ['/twice/moved', '/reviews/old', 301],
    ['/taken-away', '', 410],
    ['/reviews/her', '/elsewhere', 301],
  ] as const)
    assert.equal((await saveRedirect({ from, to, status }, null, new Date())).outcome, 'saved');
  // Nothing waits, so nobody is told: there is no such publication.
  await changeMachines({ training: 'kept-out', robotsLines: '', indexNow: true }, null, new Date());
  ({ indexNowKey } = await findMachines());
  server = await startMarquee(folder, '/');
});

after(async () => {
  await server?.stop();
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, server.url), { headers, redirect: 'manual' });

/** The feeds that a page names: type and address. */
async function namedOn(path: string): Promise<[keyof typeof checks, string][]> {
  const html = await (await ask(path)).text();
  const links = [...html.matchAll(/<link rel="alternate"[^>]*>/g)].map(([link]) => link);
  return links.flatMap((link) => {
    const [type, href] = [/type="([^"]+)"/.exec(link)?.[1], /href="([^"]+)"/.exec(link)?.[1]];
    return type && href && type in checks ? [[type as keyof typeof checks, href]] : [];
  });
}

test('each page names its own feeds and the site’s, and each of them keeps the rules of its format', async () => {
  const seen = new Map<string, number>();
  for (const page of [...pages, '/corrections']) {
    const named = await namedOn(page);
    assert.equal(named.filter(([, href]) => new URL(href).pathname.startsWith('/feed.')).length, 3, page);
    if (page !== '/') assert.ok(named.length >= 6, `${page} names ${named}`);
    for (const [type, href] of named) {
      const answer = await ask(href);
      assert.equal(answer.status, 200, href);
      assert.equal(answer.headers.get('content-type'), `${type}; charset=utf-8`);
      seen.set(new URL(href).pathname, checks[type](await answer.text(), href).length);
    }
  }
  for (const ending of ['xml', 'atom', 'json']) {
    assert.equal(seen.get(`/feed.${ending}`), 3, 'what is withdrawn is in none');
    assert.equal(seen.get(`/lists/best/feed.${ending}`), 0);
    assert.equal(seen.get(`/reviews/her/comments.${ending}`), 1, 'nor what is held');
    assert.equal(seen.get(`/corrections/feed.${ending}`), 0);
    for (const path of ['/sections/film', '/critics/ines', '/critics/lorna', '/works/her'])
      assert.equal(seen.get(`${path}/feed.${ending}`), 3, path);
  }
});

test('what has not changed is not sent again', async () => {
  for (const path of ['/feed.xml', '/sections/film/feed.atom', '/reviews/her/comments.json']) {
    const { headers } = await ask(path);
    const [etag, modified] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    assert.match(modified, / GMT$/, path);
    assert.equal((await ask(path, { 'if-none-match': etag })).status, 304, path);
  }
});

test('a feed moves with its page, in one step', async () => {
  for (const [from, to] of [
    ['/reviews/old/comments.xml', '/reviews/her/comments.xml'],
    ['/works/old/feed.atom', '/works/her/feed.atom'],
    ['/sections/old/feed.json', '/sections/film/feed.json'],
  ] as const) {
    const answer = await ask(from);
    assert.equal(answer.status, 308, from);
    assert.equal(new URL(answer.headers.get('location') ?? '', server.url).pathname, to);
    assert.equal((await ask(to)).status, 200);
  }
});

test('every address of before leads on in one step', async () => {
  for (const [from, status, to] of [
    ['/reviews/old', 308, '/reviews/her'],
    ['/reviews/old?utm=x', 308, '/reviews/her'],
    ['/reviews/old/comments/1', 307, '/reviews/her#c1'],
    ['/works/old', 308, '/works/her'],
    ['/sections/old', 308, '/sections/film'],
    ['/critics/old', 308, '/critics/lorna'],
    ['/2013/her', 301, '/reviews/her'],
    ['/2013/her/?utm=x', 301, '/reviews/her?utm=x'],
    ['/twice/moved', 301, '/reviews/her'],
  ] as const) {
    const answer = await ask(from);
    const { pathname, search, hash } = new URL(answer.headers.get('location') ?? '', server.url);
    assert.deepEqual([answer.status, pathname + search + hash], [status, to], from);
    assert.equal((await ask(to)).status, 200, to);
  }
  assert.equal((await ask('/taken-away')).status, 410);
  // A page goes before whatever is kept for its address.
  assert.equal((await ask('/reviews/her')).status, 200);
});

test('the maps of the site keep the rules of theirs, and name what is published alone', async () => {
  const map = checkSitemap(await (await ask('/sitemap.xml')).text());
  assert.ok(map.includes(`${server.url}/reviews/her`) && !map.some((address) => address.includes('kept-back')));
  checkSitemap(await (await ask('/sitemap/places.xml')).text());
  // Its stories are of last winter, but for one.
  assert.deepEqual(checkSitemap(await (await ask('/sitemap/news.xml')).text()), [`${server.url}/stories/today`]);
});

test('robots are told the rules, and engines find the key that tells them it is us', async () => {
  const robots = await (await ask('/robots.txt')).text();
  assert.match(robots, /User-agent: GPTBot\n(User-agent: .+\n)+Disallow: \/\n/);
  assert.match(robots, /\nSitemap: .+\/sitemap\/news\.xml\n$/);
  const key = await ask(`/${indexNowKey}.txt`);
  assert.deepEqual([key.status, await key.text()], [200, indexNowKey]);
  assert.equal(key.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal((await ask(`/${'0'.repeat(32)}.txt`)).status, 404);
});

test('what has no page has no feed', async () => {
  for (const path of [
    '/reviews/kept-back/comments.xml',
    '/reviews/her/feed.xml',
    '/sections/none/feed.xml',
    '/works/her/feed.rss',
  ])
    assert.equal((await ask(path)).status, 404, path);
});
