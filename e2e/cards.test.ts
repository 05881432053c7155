import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { transaction } from '#db/connection.ts';
import { publishStory, withdrawStory } from '#db/publishing.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { media } from '#db/schema.ts';
import { asRole } from '#db/testing-desk.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { silentChange } from '#domain/change.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { Publication } from './permissions.ts';

/** What networks and other sites get of a story, a list and a work, over HTTP. */

let site: Publication;
before(async () => {
  site = await Publication.open();
});
after(() => site.close());

const get = (path: string, cookie?: Parameters<Publication['ask']>[0]) => site.ask(cookie ?? 'anonymous', path);
const text = async (path: string) => (await get(path)).text();
const drawn = () => {
  try {
    return readdirSync(join(site.folder, 'share')).toSorted();
  } catch {
    return [];
  }
};

/** What a page says of itself to whoever shows a link to it. */
async function metaOf(path: string): Promise<Record<string, string>> {
  const tags = (await text(path)).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name, content]) => [name, content]));
}

const imageOf = async (path: string) => String((await metaOf(path))['og:image']).replace(site.server.url, '');

async function change(id: number, content: Partial<WrittenContent>) {
  const admin = asRole(site.id('admin'), 'admin');
  const copy = await openWorkingCopy(id, admin);
  assert.ok(copy);
  const saved = await saveWorkingCopy(
    id,
    copy.version,
    { ...copy.content, ...content } as WrittenContent,
    admin,
    new Date(),
  );
  assert.equal(saved.outcome, 'saved');
  const said = { ...silentChange, scoreReason: 'score' in content ? 'Seen again.' : '' };
  assert.equal((await publishStory(id, admin, new Date(), undefined, said)).outcome, 'published');
}

test('a live story, a list and a work each have an image that is kept for ever', async () => {
  const { slug } = await site.story('critic', { live: true });
  const list = await site.story('critic', { kind: 'list', live: true });
  for (const path of [`/reviews/${slug}`, `/lists/${list.slug}`, '/works/errand']) {
    const meta = await metaOf(path);
    const answer = await get(String(meta['og:image']).replace(site.server.url, ''));
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(answer.headers.get('content-type'), 'image/jpeg');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'jpeg']);
    assert.ok(bytes.length < 300_000);
    assert.deepEqual(
      ['og:image:width', 'og:image:height', 'og:image:type', 'twitter:card'].map((name) => meta[name]),
      ['1200', '630', 'image/jpeg', 'summary_large_image'],
    );
    assert.ok(meta['og:image:alt']);
  }
});

test('what is asked for by many at once is drawn once, whoever asks', async () => {
  const { slug } = await site.story('critic', { live: true });
  const path = await imageOf(`/reviews/${slug}`);
  const answers = await Promise.all(
    (['anonymous', 'anonymous', 'reader', 'admin'] as const).map((who) => get(path, who)),
  );
  const etags = await Promise.all(answers.map(async (one) => Buffer.from(await one.arrayBuffer()).toString('base64')));
  assert.equal(new Set(etags).size, 1);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.equal(drawn().filter((name) => name.startsWith(`reviews.${slug}.`)).length, 1);
});

test('another score is another image; the address of the one before leads to it, and its file is gone', async () => {
  const { id, slug } = await site.story('critic', { live: true });
  const before = await imageOf(`/reviews/${slug}`);
  assert.equal((await get(before)).status, 200);
  const [file] = drawn().filter((name) => name.startsWith(`reviews.${slug}.`));
  await change(id, { score: 10 });
  // Another process has changed it, so this one does not know yet that its copy of the page is out of date.
  const led = await get(before);
  assert.equal(led.status, 302);
  const after = String(led.headers.get('location'));
  assert.notEqual(after, before);
  assert.equal((await get(after)).status, 200);
  const left = drawn().filter((name) => name.startsWith(`reviews.${slug}.`));
  assert.equal(left.length, 1);
  assert.notEqual(left[0], file);
});

test('what is not out, or is out no more, has no image, no card and no oEmbed', async () => {
  const draft = await site.story('critic');
  const { id, slug } = await site.story('critic', { live: true });
  const path = await imageOf(`/reviews/${slug}`);
  assert.equal((await get(path)).status, 200);
  await withdrawStory(id, asRole(site.id('admin'), 'admin'), new Date());
  for (const [name, image] of [
    [slug, path],
    [draft.slug, `/share/reviews/${draft.slug}/0123456789abcdef.jpg`],
  ] as const) {
    assert.equal((await get(image)).status, 404, image);
    assert.equal((await get(image, 'admin')).status, 404, image);
    assert.equal((await get(`/embed/reviews/${name}`, 'admin')).status, 404);
    assert.equal((await get(`/oembed?url=${site.server.url}/reviews/${name}`, 'admin')).status, 404);
  }
  assert.deepEqual(
    drawn().filter((name) => name.startsWith(`reviews.${slug}.`)),
    [],
  );
});

test('where drawing fails, the photograph stands in', async () => {
  const picture = { stem: 'gone', name: 'gone.jpg', width: 1600, height: 900, widths: [1600], alt: 'Fog.' };
  const [row] = await transaction((tx) =>
    tx
      .insert(media)
      .values({ ...picture, createdAt: new Date() })
      .returning({ id: media.id }),
  );
  const { id, slug } = await site.story('critic');
  await change(id, { leadMediaId: row?.id ?? null });
  const answer = await get(await imageOf(`/reviews/${slug}`));
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.get('location'), '/media/gone-og.jpg');
});

test('a title that our type cannot set is shown by its photograph from the first', async () => {
  const { id, slug } = await site.story('critic');
  await change(id, { headline: 'Сталкер' });
  assert.equal((await metaOf(`/reviews/${slug}`))['og:image'], undefined);
});

test('a card runs nothing, leaves its frame by its links, and is not to be found instead of its page', async () => {
  const { slug } = await site.story('critic', { live: true });
  const list = await site.story('critic', { kind: 'list', live: true });
  for (const path of [`/reviews/${slug}`, `/lists/${list.slug}`, '/works/errand']) {
    const answer = await get(`/embed${path}`, 'reader');
    const html = await answer.text();
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.match(String(answer.headers.get('content-security-policy')), /frame-ancestors \*/);
    assert.doesNotMatch(html, /<script|<form|<iframe/);
    assert.match(html, /<meta name="robots" content="noindex/);
    assert.ok(html.includes(`<link rel="canonical" href="${site.server.url}${path}"`));
    const links = [...html.matchAll(/<a ([^>]*)>/g)]
      .map(([, attributes]) => String(attributes))
      .filter((one) => !one.includes('#main'));
    assert.ok(links.length >= 2);
    for (const link of links) assert.match(link, /target="_top"/);
    assert.ok(links.some((link) => link.includes(`href="${path}"`)));
  }
});

test('a page says how its card is found, and what is found frames it', async () => {
  const { slug } = await site.story('critic', { live: true });
  const html = await text(`/reviews/${slug}`);
  const [, link] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
  assert.match(html, /type="text\/xml\+oembed"/);
  const json = await fetch(String(link).replaceAll('&amp;', '&'));
  assert.match(String(json.headers.get('content-type')), /^application\/json/);
  assert.equal(json.headers.get('access-control-allow-origin'), '*');
  const found = (await json.json()) as Record<string, string>;
  assert.partialDeepStrictEqual(found, {
    version: '1.0',
    type: 'rich',
    author_name: 'critic',
    provider_name: 'Marquee',
  });
  const [, src] = /src="([^"]+)"/.exec(String(found.html)) ?? [];
  assert.equal((await fetch(String(src))).status, 200);
  assert.equal((await fetch(String(found.thumbnail_url))).status, 200);
  // The same stands in a field of the page, for whoever copies it by hand.
  assert.ok(html.includes(`src=&quot;${src}&quot;`));
});

test('oEmbed answers in two formats, within the room that it is given, and for addresses of ours alone', async () => {
  const asks = (query: string) => get(`/oembed?${query}`);
  const url = `url=${encodeURIComponent(`${site.server.url}/works/errand`)}`;
  const xml = await asks(`${url}&format=xml&maxwidth=300`);
  assert.match(String(xml.headers.get('content-type')), /^text\/xml/);
  assert.match(await xml.text(), /<width>300<\/width>/);
  assert.equal((await asks(`${url}&format=yaml`)).status, 501);
  const others = ['', 'url=', 'url=https%3A%2F%2Fother.example%2Fworks%2Ferrand', `${url}-2`, `${url}&maxwidth=20`];
  for (const query of others) assert.equal((await asks(query)).status, 404, query);
});
