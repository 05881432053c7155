import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import Validator from '@adobe/structured-data-validator';
import { type Running, startMarquee } from '#cli/bench/processes.ts';
import { closeDatabase, useEngine as readFrom } from '#db/connection.ts';
import { seedDemo } from '#db/demo/index.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { settings } from '#db/settings.ts';
import { openPages } from './page-types.ts';

/**
 * What the pages of the demo tell machines, against the vocabulary of schema.org and what Google publishes of its own rules:
 * developers.google.com/search/docs/appearance/structured-data/review-snippet, /article and /breadcrumb.
 */

let server: Running;

before(async () => {
  const folder = settings().MARQUEE_DATA;
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  await seedDemo();
  server = await startMarquee(folder, '/');
});
after(async () => {
  await server?.stop();
  await closeDatabase();
});

type Node = { '@type': string; '@id'?: string; [property: string]: unknown };

/** The classes and properties of schema.org 30.0 (CC BY-SA 3.0): their names, what they are under and what they belong to. */
const vocabulary = JSON.parse(gunzipSync(readFileSync(join(import.meta.dirname, 'schema-org-30.json.gz'))).toString());

const page = async (path: string) => (await fetch(server.url + path)).text();

/** The one graph of a page. */
function graphIn(html: string): Node[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  assert.equal(scripts.length, 1);
  const { '@graph': graph, ...rest } = JSON.parse(scripts[0]?.[1] ?? '') as { '@graph': Node[] };
  assert.deepEqual(rest, { '@context': 'https://schema.org' });
  return graph;
}

/** The graph as a machine reads it: what a node names stands in it. What that names in turn is named only. */
function resolved(graph: readonly Node[]): Node[] {
  const byId = new Map(graph.map((node) => [node['@id'], node]));
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== 'object' || value === null || Object.keys(value).join() !== '@id') return value;
    const { '@id': id } = value as Node;
    return byId.get(id) ?? assert.fail(`${id} is in the graph`);
  };
  return graph.map((node) => mapped(node, follow));
}

const mapped = (node: Node, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(value)])) as Node;

const graphOf = async (path: string) => resolved(graphIn(await page(path)));

const ofType = (graph: readonly Node[], ...types: string[]) => graph.filter((node) => types.includes(node['@type']));

/** Every page that search engines may keep says so by its one address. */
async function kept(): Promise<[path: string, html: string][]> {
  const pages = await Promise.all(Object.values(openPages).map(async (path) => [path, await page(path)] as const));
  return pages
    .filter(([, html]) => html.includes('rel="canonical"') && !html.includes('name="robots" content="noindex'))
    .map(([path, html]) => [path, html]);
}

test('every page that can be found has one graph, in the words of schema.org', async () => {
  const pages = await kept();
  assert.ok(pages.length > 15, pages.map(([path]) => path).join(' '));
  for (const [path, html] of pages) {
    const graph = resolved(graphIn(html));
    const byType = Object.groupBy(graph, (node) => node['@type']);
    const issues = await new Validator(vocabulary).validate({ jsonld: byType });
    const found = issues.map(({ issueMessage, path: at }) => `${path}: ${issueMessage} ${JSON.stringify(at)}`);
    // Such a review stands in search results without stars.
    const unscored = path === openPages['a review without a score'];
    assert.deepEqual(unscored ? found.filter((one) => !one.includes('"reviewRating" is missing')) : found, []);
    assert.equal(ofType(graph, 'WebSite').length, 1, path);
    assert.equal(ofType(graph, 'Organization').length, 1, path);
    const ways = ofType(graph, 'BreadcrumbList');
    assert.equal(ways.length, path === '/' ? 0 : 1, path);
  }
});

test('the way to every page leads over pages that are there', async () => {
  const ways = (await kept()).flatMap(([, html]) => ofType(graphIn(html), 'BreadcrumbList'));
  const steps = new Set(ways.flatMap((way) => (way.itemListElement as Node[]).map(({ item }) => String(item))));
  assert.ok(steps.size > 15);
  for (const step of steps) assert.equal((await fetch(step)).status, 200, step);
});

/** Google's list, with the kinds below each in schema.org. */
const reviewable = {
  ...{ Book: 'Book', Movie: 'Movie', VideoGame: 'Game', MusicAlbum: 'MusicPlaylist', TheaterEvent: 'Event' },
  ...{ TVSeries: 'CreativeWorkSeries', TVSeason: 'CreativeWorkSeason', TVEpisode: 'Episode' },
} as Record<string, string>;
const supported = [
  ...[
    'Book',
    'Course',
    'CreativeWorkSeason',
    'CreativeWorkSeries',
    'Episode',
    'Event',
    'Game',
    'HowTo',
    'LocalBusiness',
  ],
  ...[
    'MediaObject',
    'Movie',
    'MusicPlaylist',
    'MusicRecording',
    'Organization',
    'Product',
    'Recipe',
    'SoftwareApplication',
  ],
];

/** What is wrong with a review that is to be shown with its stars. */
function reviewFaults(review: Node): string[] {
  const [item, rating] = [review.itemReviewed as Node, review.reviewRating as Node];
  const authors = [review.author].flat() as Node[];
  const [value, best, worst] = [rating.ratingValue, rating.bestRating, rating.worstRating].map(Number);
  return Object.entries({
    'an author who is a person or an organization': authors.every((one) =>
      /^(Person|Organization)$/.test(one['@type']),
    ),
    'a name of the author under 100 characters': authors.every(({ name }) => !!name && String(name).length < 100),
    'a thing of a kind that is shown': supported.includes(reviewable[item['@type']] ?? ''),
    'the name of that thing': !!item.name,
    'a rating between the ends of its scale': Number(worst) <= Number(value) && Number(value) <= Number(best),
    'a date (recommended)': !Number.isNaN(Date.parse(String(review.datePublished))),
    'a publisher': (review.publisher as Node).name === 'Marquee',
  }).flatMap(([wanted, given]) => (given ? [] : [wanted]));
}

test('a review meets what Google asks of a review snippet', async () => {
  const paths = [...(await page('/reviews')).matchAll(/href="(\/reviews\/[^"#?]+)"/g)].map(([, path]) => String(path));
  const graphs = await Promise.all([...new Set(['/reviews/her', ...paths])].map((path) => graphOf(path)));
  const scored = graphs.flatMap((graph) => ofType(graph, 'Review')).filter((review) => 'reviewRating' in review);
  const shown = scored.filter((review) => (review.itemReviewed as Node)['@type'] !== 'ComicIssue');
  assert.ok(shown.length > 10);
  assert.ok(new Set(shown.map((review) => (review.itemReviewed as Node)['@type'])).size >= 4);
  for (const review of shown) assert.deepEqual(reviewFaults(review), [], String(review.url));
});

test('what Google does not show with stars is found out', async () => {
  const [review] = ofType(await graphOf('/reviews/her'), 'Review') as [Node];
  const item = review.itemReviewed as Node;
  assert.deepEqual(reviewFaults({ ...review, itemReviewed: { ...item, '@type': 'Play' } }), [
    'a thing of a kind that is shown',
  ]);
  const rating = { ...(review.reviewRating as Node), ratingValue: 9 };
  assert.deepEqual(reviewFaults({ ...review, reviewRating: rating }), ['a rating between the ends of its scale']);
});

test('an article meets what Google recommends', async () => {
  for (const path of [openPages['a feature'], openPages['a piece of news'], openPages['a ranked list']]) {
    const [article] = ofType(await graphOf(path), 'Article', 'NewsArticle') as [Node];
    for (const property of ['headline', 'image', 'datePublished', 'dateModified']) assert.ok(article[property], path);
    for (const author of article.author as Node[]) assert.ok(author.name && author.url, path);
  }
});

test('a ranked list is told in order, each rank with the address of a page that is there', async () => {
  const [list] = ofType(await graphOf(openPages['a ranked list']), 'ItemList') as [Node];
  const ranks = list.itemListElement as Node[];
  assert.deepEqual(
    ranks.map(({ position }) => position),
    ranks.map((_, at) => at + 1),
  );
  for (const { url, item } of ranks) {
    assert.equal((item as Node)['@id'], `${url}#work`);
    assert.equal((await fetch(String(url))).status, 200);
  }
});

test('what readers give is told only where it is shown', async () => {
  const html = await page(openPages['a work']);
  const [work] = ofType(graphIn(html), 'Movie') as [Node];
  assert.equal('aggregateRating' in work, html.includes('id="readers"'));
});
