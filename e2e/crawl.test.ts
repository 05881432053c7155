import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eq, ne } from 'drizzle-orm';
import { type Running, startMarquee } from '#cli/bench/processes.ts';
import { closeDatabase, read, useEngine } from '#db/connection.ts';
import { seedDemo } from '#db/demo/index.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { stories, workingCopies } from '#db/schema.ts';
import { settings } from '#db/settings.ts';
import { plainHeadline } from '#domain/headline.ts';
import { storyPath } from '#domain/story.ts';

/** The demo, walked from its front page along every link, as a search engine does. */

type Answer = { status: number; type: string; location: string | null; body: string };
/** A link, and a page on which it stands. */
type Link = { href: string; from: string };

let server: Running;
/** What each address answered. */
const answers = new Map<string, Answer>();
/** Links to a place on a page. */
const anchors: Link[] = [];

before(async () => {
  const { MARQUEE_DATA } = settings();
  migrateSqlite(MARQUEE_DATA);
  useEngine(openSqlite(MARQUEE_DATA));
  await seedDemo();
  server = await startMarquee(MARQUEE_DATA, '/');
  await walk([{ href: '/', from: '' }]);
});

after(async () => {
  await server?.stop();
  await closeDatabase();
});

/** Forms for one comment, and passages that are asked for: one page in as many dresses as somebody likes. */
const isDress = (query: string) => /(^|&)(reply|quote|report|spoiler)=/.test(query);

async function walk(links: Link[]) {
  for (let link = links.pop(); link !== undefined; link = links.pop()) {
    const { origin, pathname, search, hash } = new URL(link.href, server.url + link.from);
    if (origin !== server.url || isDress(search.slice(1))) continue;
    const address = pathname + search;
    if (hash) anchors.push({ href: address + hash, from: link.from });
    if (answers.has(address)) continue;
    const answer = await ask(address);
    answers.set(address, answer);
    if (answer.location) links.push({ href: answer.location, from: address });
    links.push(...linksIn(answer).map((href) => ({ href, from: address })));
  }
}

async function ask(address: string): Promise<Answer> {
  const file = /^\/(media|_next)\//.test(address);
  const response = await fetch(server.url + address, { method: file ? 'HEAD' : 'GET', redirect: 'manual' });
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  return { status, type, location: headers.get('location'), body: await response.text() };
}

/** What a page leads to, shows and names: links, pictures in all their sizes, feeds, maps, neighbours. */
function linksIn({ type, body }: Answer): string[] {
  if (!/^text\/html|xml/.test(type)) return [];
  const single = [...body.matchAll(/\s(?:href|src)="([^"]+)"|<(?:loc|link)>([^<]+)</g)].map(([, a, b]) => a ?? b ?? '');
  const sets = [...body.matchAll(/\s(?:srcset|imagesrcset)="([^"]+)"/gi)].flatMap(([, set]) =>
    (set ?? '').split(',').map((size) => size.trim().split(' ')[0] ?? ''),
  );
  return [...single, ...sets]
    .map((href) => href.replaceAll('&amp;', '&'))
    .filter((href) => URL.canParse(href, server.url));
}

const pages = () => [...answers].filter(([, { status, type }]) => status === 200 && type.startsWith('text/html'));

test('no link is broken, and an address that moved leads on in one step', () => {
  for (const [address, { status, location }] of answers) {
    if (location === null) assert.equal(status, 200, address);
    else {
      const { pathname, search } = new URL(location, server.url);
      assert.equal(answers.get(pathname + search)?.status, 200, `${address} leads on to ${location}`);
    }
  }
  assert.ok(pages().length > 100, `${pages().length} pages`);
});

test('a link to a place on a page finds the place', () => {
  const lost = anchors.filter(({ href }) => {
    const [address = '', place = ''] = href.split('#');
    const answer = answers.get(address);
    return answer?.location === null && !answer.body.includes(` id="${decodeURIComponent(place)}"`);
  });
  assert.ok(anchors.length > 100, `${anchors.length} places`);
  assert.deepEqual(lost, []);
});

test('every published story is found, and none that is not', async () => {
  const { area, slug, status } = stories;
  const rows = await read().select({ area, slug, status }).from(stories);
  assert.ok(rows.some((row) => row.status === 'draft') && rows.some((row) => row.status === 'withdrawn'));
  const paths = (published: boolean) =>
    rows.flatMap((row) =>
      row.slug && (row.status === 'published') === published ? [storyPath({ ...row, slug: row.slug })] : [],
    );
  for (const path of paths(true)) assert.equal(answers.get(path)?.status, 200, path);
  const told = [...answers.values()].map(({ body }) => body).join('\n');
  for (const path of paths(false)) assert.ok(!told.includes(path), path);
  const hidden = await read()
    .select({ headline: workingCopies.headline })
    .from(workingCopies)
    .innerJoin(stories, eq(stories.id, workingCopies.storyId))
    .where(ne(stories.status, 'published'));
  assert.ok(hidden.length > 0);
  for (const { headline } of hidden.filter(({ headline }) => headline))
    assert.ok(!told.includes(plainHeadline(headline)), headline);
});

/** The pages that a site map names, or all of its parts. */
async function mapped(map = '/sitemap.xml'): Promise<string[]> {
  const { body } = await ask(map);
  const paths = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  return body.includes('<sitemapindex') ? (await Promise.all(paths.map(mapped))).flat() : paths;
}

test('what the site map names is linked from some page, and each such page says that it is the one', async () => {
  const paths = await mapped();
  assert.ok(paths.length > 50, `${paths.length} pages`);
  const linked = new Set(
    pages().flatMap(([address, answer]) => linksIn(answer).map((href) => new URL(href, server.url + address).pathname)),
  );
  assert.deepEqual(
    paths.filter((path) => !linked.has(path)),
    [],
  );
  for (const path of paths) {
    const page = answers.get(path)?.body ?? '';
    assert.ok(page.includes(`<link rel="canonical" href="${server.url}${path === '/' ? '' : path}"`), path);
    assert.doesNotMatch(page, /<meta name="robots" content="noindex/, path);
  }
});
