import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { eq, isNotNull, ne } from 'drizzle-orm';
import type { z } from 'zod';
import { BENCH_SECRET, type Running, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { closeDatabase, read, transaction, useEngine } from '#db/connection.ts';
import { seedDemo } from '#db/demo/index.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import {
  comments,
  formerAddresses,
  formerHandles,
  formerPeople,
  formerSections,
  formerTags,
  formerWorks,
  revisions,
  sections,
  stories,
  storyBylines,
  tags,
  works,
} from '#db/schema.ts';
import { settings } from '#db/settings.ts';
import { API_PATH, apiPaths, DEVELOPERS_PATH, OPENAPI_PATH } from '#domain/api/address.ts';
import { describedParameters, describedShapes } from '#domain/api/described.ts';
import type { Endpoint } from '#domain/api/endpoint.ts';
import { endpoints } from '#domain/api/endpoints.ts';
import { READING_API } from '#domain/api/headers.ts';
import { type Problem, problem } from '#domain/api/problem.ts';
import { plainHeadline } from '#domain/headline.ts';

/** The read API as programs get it: the demo, asked from outside. Every answer is held against the shape that describes it. */

let server: Running;
let asked = 0;

before(async () => {
  const { MARQUEE_DATA } = settings();
  migrateSqlite(MARQUEE_DATA);
  useEngine(openSqlite(MARQUEE_DATA));
  await seedDemo();
  await transaction(async (tx) => {
    const { id: storyId } = await storyOf('her');
    await tx.insert(formerAddresses).values({ area: 'reviews', slug: 'once', storyId });
    await tx.insert(formerWorks).values({ slug: 'she', workId: 1, formerId: 9_000 });
    await tx.insert(formerPeople).values({ slug: 'adam', personId: 1, formerId: 9_000 });
    const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, 'games'));
    const [tag] = await tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, 'love-stories'));
    const [byline] = await tx.select().from(storyBylines).where(isNotNull(storyBylines.guestId));
    await tx.insert(formerSections).values({ slug: 'play', sectionId: section?.id ?? 0 });
    await tx.insert(formerTags).values({ slug: 'romances', tagId: tag?.id ?? 0 });
    await tx.insert(formerHandles).values({ handle: 'no-longer', guestId: byline?.guestId ?? 0 });
  });
  // Behind a proxy, so that a request can come from any network.
  server = await startMarquee(MARQUEE_DATA, '/', { MARQUEE_TRUST_PROXY: '1' });
});

after(async () => {
  await server?.stop();
  await closeDatabase();
});

async function storyOf(slug: string) {
  const [row] = await read().select({ id: stories.id }).from(stories).where(eq(stories.slug, slug));
  return row ?? assert.fail(`There is a story ${slug}`);
}

/** Each from a network of its own, unless it says from which. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  asked += 1;
  const from = `10.0.${asked >> 8}.${asked & 255}`;
  const to = new URL(
    address.startsWith('/') && !address.startsWith(API_PATH) ? API_PATH + address : address,
    server.url,
  );
  return fetch(to, { method, headers: { 'x-forwarded-for': from, ...headers }, redirect: 'manual' });
}

async function answerOf(address: string) {
  const answer = await ask(address);
  assert.equal(answer.status, 200, `${address}: ${await answer.clone().text()}`);
  assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
  return answer.json();
}

/** Strict: a field more or less is a mistake. */
function checked<Of extends Endpoint>(endpoint: Of, value: unknown, at: string): z.output<Of['shape']> {
  const { data, error } = endpoint.shape.safeParse(value);
  assert.ok(data, `${at}: ${error?.message}`);
  return data as z.output<Of['shape']>;
}

/** Everything of a collection, by small pages. */
async function everyOne<Of extends Endpoint>(endpoint: Of, address: string): Promise<z.output<Of['shape']>[]> {
  const found: z.output<Of['shape']>[] = [];
  for (let next: string | null = `${address}${address.includes('?') ? '&' : '?'}limit=7`; next; ) {
    const page: { data: unknown[]; next: string | null } = await answerOf(next);
    assert.deepEqual(Object.keys(page), ['data', 'next']);
    assert.ok(page.data.length <= 7);
    found.push(...page.data.map((one) => checked(endpoint, one, next ?? '')));
    next = page.next;
  }
  return found;
}

/** Whatever an answer leads to on the site, and in the API. */
const leadsTo = new Map<string, string>();
function follow(value: unknown, from: string) {
  for (const [, address = ''] of JSON.stringify(value).matchAll(/"(?:url|api|thread|stories|works)":"([^"]+)"/g))
    leadsTo.set(address, from);
}

test('everything that is told has the shape by which it is described, among others and alone', async () => {
  const pairs = [
    [endpoints.stories, endpoints.story, '/stories'],
    [endpoints.lists, endpoints.list, '/lists'],
    [endpoints.works, endpoints.work, '/works'],
    [endpoints.people, endpoints.person, '/people'],
  ] as const;
  for (const [many, one, address] of pairs) {
    const all = await everyOne(many as Endpoint, address);
    assert.ok(all.length > 1, address);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length, 'each once');
    for (const { api, ...summary } of all) {
      const alone = checked(one as Endpoint, await answerOf(String(api)), String(api));
      const { works: _, ...same } = summary;
      for (const [name, value] of Object.entries(same)) assert.deepEqual(alone[name], value, `${api} ${name}`);
      follow([summary, alone], String(api));
    }
  }
  checked(endpoints.publication, await answerOf(API_PATH), API_PATH);
  const thread = await everyOne(endpoints.comments, '/stories/reviews:her/comments');
  assert.ok(thread.length > 7);
  for (const comment of thread) {
    assert.deepEqual(checked(endpoints.comment, await answerOf(comment.api), comment.api), comment);
    follow(comment, comment.api);
  }
});

test('every link in it leads somewhere', async () => {
  assert.ok(leadsTo.size > 200, `${leadsTo.size} links`);
  for (const [address, from] of leadsTo) {
    const { status } = await ask(address);
    // The page of a thread on which a comment stands.
    assert.equal(
      status,
      /\/comments\/\d+$/.test(address) && !address.includes(API_PATH) ? 307 : 200,
      `${from}: ${address}`,
    );
  }
});

test('what is published is there, and nothing else', async () => {
  const rows = await read().select({ id: stories.id, status: stories.status }).from(stories);
  const out = rows.filter(({ status }) => status === 'published').map(({ id }) => id);
  assert.ok(out.length < rows.length);
  const told = await everyOne(endpoints.stories, '/stories');
  assert.deepEqual(told.map(({ id }) => id).toSorted(), out.toSorted());
  const times = told.map(({ publishedAt }) => publishedAt);
  assert.deepEqual(times, times.toSorted().toReversed(), 'newest first');
  for (const { id, status } of rows)
    if (status !== 'published')
      for (const path of [apiPaths.story(id), apiPaths.comments(id), apiPaths.list(id)])
        assert.equal((await ask(path)).status, 404, path);
  const hidden = await read()
    .select({ headline: revisions.headline })
    .from(revisions)
    .innerJoin(stories, eq(stories.id, revisions.storyId))
    .where(ne(stories.status, 'published'));
  const everything = JSON.stringify(told);
  for (const { headline } of hidden) assert.ok(!everything.includes(plainHeadline(headline)), headline);
});

test('filters narrow what is told', async () => {
  const ids = async (query: string) => (await everyOne(endpoints.stories, `/stories?${query}`)).map(({ id }) => id);
  const all = await everyOne(endpoints.stories, '/stories');
  const where = (isWanted: (story: (typeof all)[number]) => boolean) => all.filter(isWanted).map(({ id }) => id);
  const { id } = await storyOf('her');
  const since = all[5]?.publishedAt ?? '';
  assert.deepEqual(
    await ids('section=games'),
    where(({ section }) => section.slug === 'games'),
  );
  assert.deepEqual(
    await ids('kind=list'),
    where(({ kind }) => kind === 'list'),
  );
  assert.deepEqual(
    await ids('work=works:her'),
    where(({ work }) => work?.id === 1),
  );
  assert.deepEqual(await ids('work=works:she'), await ids('work=1'), 'by the address that it once had');
  assert.deepEqual(
    await ids(`since=${since}`),
    where(({ publishedAt }) => publishedAt >= since),
  );
  const byInes = where(
    ({ writers, kind }) => kind === 'review' && writers.some(({ handle }) => handle === 'ines-okafor'),
  );
  assert.ok(byInes.length > 1);
  assert.deepEqual(await ids('critic=ines-okafor&kind=review'), byInes);
  assert.ok((await ids('tag=love-stories')).includes(id));
  assert.deepEqual(await ids('section=play'), await ids('section=games'), 'by the name that it once had');
  assert.deepEqual(await ids('tag=romances'), await ids('tag=love-stories'));
  assert.ok((await ids('critic=no-longer')).length > 0);
  const films = await everyOne(endpoints.works, '/works?kind=film');
  assert.ok(films.length > 1 && films.every(({ kind }) => kind === 'film'));
  const made = await everyOne(endpoints.works, '/works?person=people:spike-jonze');
  assert.deepEqual(
    made.map(({ title }) => title),
    ['Her'],
  );
});

test('of each thing the fields that were chosen come, and no other', async () => {
  const { data } = await answerOf('/stories?limit=1&fields=url,id');
  assert.deepEqual(Object.keys(data[0]), ['url', 'id']);
  assert.deepEqual(Object.keys(await answerOf('/works/1?fields=title')), ['title']);
});

async function problemAt(address: string): Promise<Problem> {
  const answer = await ask(address);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', address);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*', address);
  const told = problem.parse(await answer.json());
  assert.equal(told.status, answer.status, address);
  return told;
}

test('what cannot be read is refused with the name of what is wrong', async () => {
  const strange = Buffer.from('["works","a",1]').toString('base64url');
  for (const [address, ...parameters] of [
    ['/stories?limit=0', 'limit'],
    ['/stories?limit=51&cursor=x', 'limit'],
    ['/stories?cursor=x', 'cursor'],
    [`/stories?cursor=${strange}`, 'cursor'],
    ['/works?cursor=x', 'cursor'],
    ['/works?person=1&cursor=x', 'cursor'],
    ['/people?cursor=x', 'cursor'],
    ['/stories/reviews:her/comments?cursor=x', 'cursor'],
    ['/stories/reviews:her?fields=secret', 'fields'],
    ['/stories?sort=score', 'sort'],
    ['/stories?section=none&critic=none&tag=none&work=none', 'section', 'critic', 'tag', 'work'],
    ['/stories?critic=theo-marsh', 'critic'],
    ['/works?person=none', 'person'],
    ['/people/1?limit=1', 'limit'],
    ['/stories?since=soon&kind=poem', 'since', 'kind'],
    ['/stories?section=a%00b', 'section'],
  ] as const) {
    const { status, errors = [] } = await problemAt(address);
    assert.equal(status, 400, address);
    assert.deepEqual(errors.map(({ parameter }) => parameter).toSorted(), parameters.toSorted(), address);
  }
});

test('what is not there is not found, in the same form', async () => {
  for (const address of [
    ...[
      '/stories/99999',
      '/stories/her',
      '/stories/works:her',
      '/lists/reviews:her',
      '/works/none',
      '/people/works:her',
    ],
    ...['/stories/reviews:her/comments/99', '/stories/reviews:her/comments/x', '/stories/none/comments', '/nothing'],
    ...['/works/works:%2e%2e', '/people/people:%25', '/stories/2147483648'],
  ])
    assert.equal((await problemAt(address)).status, 404, address);
});

test('a key is the same thing however a program encodes it', async () => {
  const plain = await answerOf('/stories/reviews:her?fields=id');
  assert.deepEqual(await answerOf('/stories/reviews%3Aher?fields=id'), plain);
  assert.deepEqual(await answerOf('/stories/%72eviews%3ahe%72?fields=id'), plain);
  assert.equal((await ask('/works/works%3Ashe')).headers.get('location'), server.url + apiPaths.work(1));
});

test('what is known by another address now leads there, with what was asked', async () => {
  const { id } = await storyOf('her');
  for (const [from, to] of [
    ['/stories/reviews:once?fields=id', `${apiPaths.story(id)}?fields=id`],
    ['/stories/reviews:once/comments?limit=1', `${apiPaths.comments(id)}?limit=1`],
    ['/stories/reviews:once/comments/1', apiPaths.comment(id, 1)],
    ['/works/works:she', apiPaths.work(1)],
    ['/works/9000', apiPaths.work(1)],
    ['/people/people:adam', apiPaths.person(1)],
    ['/people/9000', apiPaths.person(1)],
  ] as const) {
    const answer = await ask(from);
    assert.equal(answer.status, 308, from);
    assert.equal(answer.headers.get('location'), server.url + to);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal((await ask(to)).status, 200);
  }
});

test('the answer is the same for everybody, and not sent again while it is', async () => {
  const address = '/stories/reviews:her';
  const [first, admin] = [await ask(address), await ask(address, { cookie: await sessionCookie(1, BENCH_SECRET) })];
  assert.equal(await admin.text(), await first.clone().text());
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^W\/"/);
  const again = await ask(address, { 'if-none-match': etag });
  assert.equal(again.status, 304);
  for (const name of ['etag', 'access-control-allow-origin', 'ratelimit', 'cache-control'])
    assert.ok(again.headers.get(name), name);
  const head = await ask(address, {}, 'HEAD');
  assert.deepEqual([head.status, head.headers.get('etag'), await head.text()], [200, etag, '']);
  await transaction((tx) => tx.update(works).set({ title: 'Her, again' }).where(eq(works.id, 1)));
  assert.equal((await ask(address, { 'if-none-match': etag })).status, 200);
  await transaction((tx) => tx.update(works).set({ title: 'Her' }).where(eq(works.id, 1)));
});

test('any page may ask from a browser, and only read', async () => {
  const preflight = await ask(
    '/stories',
    { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    'OPTIONS',
  );
  assert.ok(preflight.ok);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /GET/);
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const answer = await ask('/stories', { origin: 'https://elsewhere.example' }, method);
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD, OPTIONS'], method);
    assert.equal(problem.parse(await answer.json()).status, 405);
  }
});

test('a network that asks too often is told when to come back, and others go on', async () => {
  const crowd = { 'x-forwarded-for': '192.0.2.1' };
  const first = await ask('/people?limit=1&fields=id', crowd);
  assert.equal(first.headers.get('ratelimit-policy'), `"api";q=${READING_API.times};w=300`);
  assert.match(first.headers.get('ratelimit') ?? '', new RegExp(`^"api";r=${READING_API.times - 1};t=\\d+$`));
  for (let count = 1; count < READING_API.times; count += 1)
    assert.equal((await ask('/nothing', crowd)).status, 404, `the answer to request ${count + 1}`);
  const refused = await ask('/people', crowd);
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.match(refused.headers.get('ratelimit') ?? '', /;r=0;/);
  assert.equal(problem.parse(await refused.json()).status, 429);
  assert.equal((await ask('/people', { 'x-forwarded-for': '192.0.2.2' })).status, 200);
});

test('of what was removed only that it was is told, and of what is held nothing', async () => {
  const { id } = await storyOf('her');
  const [first, second] = await everyOne(endpoints.comments, apiPaths.comments(id));
  const now = new Date();
  const { number: removed = 0, author } = first ?? {};
  const change = (number: number, set: object) =>
    transaction((tx) => tx.update(comments).set(set).where(numbered(number)));
  const numbered = (number: number) => eq(comments.id, known.get(number) ?? 0);
  const known = new Map(
    (
      await read().select({ id: comments.id, number: comments.number }).from(comments).where(eq(comments.storyId, id))
    ).map((row) => [row.number, row.id]),
  );
  await change(removed, {
    state: 'removed',
    removedBy: 1,
    removedAt: now,
    removedUnder: 'person',
    stateReason: 'SECRET',
  });
  await change(second?.number ?? 0, { state: 'held' });
  const left = await everyOne(endpoints.comments, apiPaths.comments(id));
  assert.ok(!left.some(({ number }) => number === second?.number));
  const [tombstone] = left;
  assert.deepEqual(tombstone?.removed, { by: 'staff', rule: 'person', at: now.toISOString() });
  assert.deepEqual([tombstone?.number, tombstone?.author, tombstone?.html, tombstone?.likes], [removed, null, '', 0]);
  assert.ok(author && !JSON.stringify(tombstone).includes(author.name));
  assert.doesNotMatch(JSON.stringify(left), /SECRET/);
});

test('the description is valid, names every address, and is led to from every answer', async () => {
  for (const [address, status, method] of [
    ['/stories?limit=1', 200],
    ['/works/works:she', 308],
    ['/works/1/', 308],
    ['/stories?limit=0', 400],
    ['/nothing', 404],
    ['/works/%ff', 404],
    ['/stories', 200, 'OPTIONS'],
    ['/stories', 405, 'POST'],
  ] as const) {
    const { headers, status: told } = await ask(address, {}, method);
    assert.equal(told, status, address);
    assert.match(
      headers.get('link') ?? '',
      /<[^>]+openapi\.json>; rel="service-desc", <[^>]+developers>; rel="service-doc"/,
      address,
    );
    assert.equal(headers.get('access-control-allow-origin'), '*', address);
    assert.equal(headers.get('x-robots-tag'), 'noindex', 'people are to find the pages');
  }
  const document = await answerOf(OPENAPI_PATH);
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors));
  assert.deepEqual(
    Object.keys(document.paths),
    Object.values(endpoints).map(({ path }) => API_PATH + path),
  );
});

test('the page for developers has every address, parameter, shape and field, and an example of each answer', async () => {
  const html = await (await fetch(server.url + DEVELOPERS_PATH)).text();
  assert.match(html, /<link rel="service-desc"[^>]* href="\/api\/v1\/openapi\.json"/);
  for (const endpoint of Object.values(endpoints)) {
    assert.ok(
      html.includes(`>GET ${API_PATH}${endpoint.path}<`) || html.includes(`GET <!-- -->${API_PATH}${endpoint.path}<`),
      endpoint.path,
    );
    for (const { name } of describedParameters(endpoint)) assert.ok(html.includes(`<code>${name}</code>`), name);
  }
  for (const { name, fields } of describedShapes()) {
    assert.ok(html.includes(`id="shape-${name}"`), name);
    for (const field of fields) assert.ok(html.includes(`<code>${field.name}</code>`), `${name} ${field.name}`);
  }
  assert.equal(html.match(/<pre class="api-answer"/g)?.length, Object.keys(endpoints).length);
});
