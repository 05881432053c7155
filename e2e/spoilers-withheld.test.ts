import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { and, eq } from 'drizzle-orm';
import { BENCH_SECRET, type Running, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { confirmEmail } from '#db/accounts.ts';
import { begin } from '#db/beginning.ts';
import { removeComment } from '#db/comment-moderation.ts';
import { reportComment } from '#db/comment-reports.ts';
import { type NewComment, postComment } from '#db/comments.ts';
import { closeDatabase, read, useEngine as readFrom, transaction } from '#db/connection.ts';
import { correctionsOf } from '#db/corrections.ts';
import { downloadFile } from '#db/data-downloads.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { featureComment } from '#db/featured-comments.ts';
import { likeComment } from '#db/likes.ts';
import { freezeEdition } from '#db/list-editions.ts';
import { saveMailTimes } from '#db/mail-times.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { type Written, writeLetter } from '#db/notification-letters.ts';
import { takeLetters } from '#db/outbox.ts';
import { publishStory } from '#db/publishing.ts';
import { chooseReaderPage } from '#db/reader-pages.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { media, comments as rows } from '#db/schema.ts';
import { findSection } from '#db/sections.ts';
import { settings } from '#db/settings.ts';
import { followStory } from '#db/story-follows.ts';
import { enterWork } from '#db/testing-catalogue.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { makeAccount } from '#db/testing-stories.ts';
import { unzipped } from '#db/testing-zip.ts';
import { takeDeliveries } from '#db/webhook-deliveries.ts';
import { writeMessage } from '#db/webhook-messages.ts';
import { addWebhook, removeWebhook } from '#db/webhooks.ts';
import { openWorkingCopy, startStory } from '#db/working-copies.ts';
import { writeDownload } from '#db/write-download.ts';
import type { Body, BodyNode } from '#domain/body.ts';
import { silentChange } from '#domain/change.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { letterHtml } from '#domain/letter-html.ts';
import { letterText } from '#domain/letter-text.ts';
import { MAIL_PAUSE_MS, type MailTimes } from '#domain/mail-times.ts';
import { notificationKinds } from '#domain/notification.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { webhookEvents } from '#domain/webhook.ts';
import type { WebhookMessage } from '#domain/webhook-message.ts';

/** A canary in every kind of spoiler, and every address of the publication looked through for one. */

/** The only one there is. */
const PICTURE = 1;
/** Only the spoiler shows it. */
const FILE = 'CANARY-file';
const folder = mkdtempSync(join(tmpdir(), 'marquee-spoilers-'));
const now = new Date();
let server: Running;
// What the tokens of letters are signed with.
Object.assign(settings(), { MARQUEE_SECRET: BENCH_SECRET });

const text = (words: string, ...marks: string[]): BodyNode => ({
  ...{ type: 'text', text: words },
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const cell = (...content: BodyNode[]): BodyNode => ({ type: 'tableCell', content: [p(...content)] });
const note = (words: string, ...marks: string[]): BodyNode => ({
  ...{ type: 'footnote', attrs: { text: words } },
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

const bodyWith = (name: string): Body => ({
  type: 'doc',
  content: [
    p(text('In the end '), text(`CANARY-${name}-words`, 'spoilerText'), note(`CANARY-${name}-note`, 'spoilerText')),
    p(text('And so on.')),
    {
      ...{ type: 'spoiler', attrs: { about: 'how it ends' } },
      content: [
        p(text(`CANARY-${name}-block`), note(`CANARY-${name}-footnote`)),
        { type: 'bulletList', content: [{ type: 'listItem', content: [p(text(`CANARY-${name}-item`))] }] },
        { type: 'figure', attrs: { mediaId: PICTURE, caption: `CANARY-${name}-caption`, wide: false } },
      ],
    },
    { type: 'blockquote', content: [p(text(`CANARY-${name}-quoted`, 'italic', 'spoilerText'))] },
    { type: 'heading', attrs: { level: 2 }, content: [text(`CANARY-${name}-heading`, 'spoilerText')] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell(text(`CANARY-${name}-cell`, 'spoilerText'))] }] },
  ],
});

const comments = [
  { text: 'I cried. ||CANARY-comment-inline, @wren|| Then again.', spoils: false },
  { text: 'CANARY-comment-whole', spoils: true },
  { text: '> ||CANARY-comment-quoted||', spoils: false },
  { text: 'CANARY-comment-placed', spoils: true, spoilsUpTo: { season: 2, episode: 5 } },
];

/** Somebody who is told of everything, answers and reports, and has seen nothing of it. */
const wren = { ...asRole(0, 'reader'), cookie: '' };
/** What she was mailed, and everything that she can download. */
const letters: Written[] = [];
/** What other programs were told of all of it. */
const messages: WebhookMessage[] = [];
let download: Record<string, string> = {};
let reviewId = 0;

before(async () => {
  migrateSqlite(folder);
  readFrom(openSqlite(folder));
  await begin();
  const receiver = { name: 'Mirror', address: 'https://mirror.example/', events: [...webhookEvents] };
  const webhookId = (await addWebhook(receiver, null, now))?.id ?? 0;
  const [editorId, readerId] = [await makeAccount('ines', 'editor'), await makeAccount('theo', 'reader')];
  const [editor, reader] = [asRole(editorId, 'editor'), asRole(readerId, 'reader')];
  const sectionId = (await findSection('film'))?.id ?? 0;
  const made = { year: '2013', genres: 'Drama', person1: 'Nell Ashby', job1: 'creator' };
  const workId = await enterWork({ title: 'errand', kind: 'series', ...made });
  await chooseReaderPage(readerId, { page: true, ratings: true, seen: true });

  const picture = { stem: FILE, name: `${FILE}.webp`, width: 1600, height: 900, widths: [400, 800, 1600] };
  await transaction((tx) => tx.insert(media).values({ ...picture, alt: 'CANARY-alternative', createdAt: now }));

  async function publish(id: number, content: Partial<WrittenContent>, change = silentChange) {
    const copy = await openWorkingCopy(id, editor);
    const text = written({ sectionId, ...content });
    const saved = await saveWorkingCopy(id, copy?.version ?? 0, text, editor, now);
    assert.equal(saved.outcome, 'saved', JSON.stringify(saved));
    const published = await publishStory(id, editor, now, undefined, change);
    assert.equal(published.outcome, 'published', JSON.stringify(published));
  }
  // Without a verdict its description begins with its text.
  const feature = { headline: 'On endings', verdict: '', score: null, workId };
  const id = await startStory('feature', editorId, now);
  await publish(id, { ...feature, body: bodyWith('old') });
  const put = { ...silentChange, kind: 'correction', text: 'It was the other one.', comparable: true } as const;
  await publish(id, { ...feature, body: bodyWith('new') }, put);
  const review = await startStory('review', editorId, now);
  await publish(review, { headline: 'Review: *Errand*', workId, tags: ['Endings'], body: bodyWith('review') });
  const list = await startStory('list', editorId, now);
  await publish(list, {
    ...{ headline: 'Errands of the year', verdict: '', score: null, body: bodyWith('list') },
    entries: [{ workId, blurb: 'The only one.' }],
  });
  assert.equal((await freezeEdition(list, 'This year', editor, now)).outcome, 'frozen');
  reviewId = review;
  await talk(reader, editor);
  assert.equal((await correctionsOf(id)).length, 1);
  for (const delivery of await takeDeliveries(webhookId, now, 99)) {
    const message = await writeMessage(delivery);
    if (message) messages.push(message);
  }
  await removeWebhook(webhookId, null, now);
  server = await startMarquee(folder, '/');
});

/** What was said under the review, and what its staff and its listener did with it. */
async function talk(reader: AccountViewer, editor: AccountViewer) {
  wren.id = await makeAccount('wren', 'reader');
  wren.cookie = await sessionCookie(wren.id, BENCH_SECRET);
  await confirmEmail(wren.id, now);
  const everything = notificationKinds.map((kind) => [kind, 'at-once']);
  await saveMailTimes(wren.id, Object.fromEntries(everything) as MailTimes);
  await followStory(reviewId, wren.id, now);
  const post = async (comment: Omit<NewComment, 'storyId' | 'once'>, viewer: AccountViewer) => {
    const posted = await postComment({ storyId: reviewId, ...comment, once: randomUUID() }, viewer, now);
    assert.equal(posted.kind, 'posted');
    const number = posted.kind === 'posted' ? posted.number : 0;
    const [row] = await read()
      .select({ id: rows.id })
      .from(rows)
      .where(and(eq(rows.storyId, reviewId), eq(rows.number, number)));
    return { number, id: row?.id ?? 0 };
  };
  const ids: number[] = [];
  for (const said of comments) ids.push((await post(said, reader)).id);
  const asked = await post({ text: 'How did you like it?', spoils: false }, wren);
  await post({ text: 'CANARY-comment-answer', spoils: true, parent: asked.number }, editor);
  const removed = await post({ text: 'CANARY-comment-removed', spoils: true }, reader);
  await removeComment(removed.id, { rule: 'spoiler', reason: '' }, editor, now);
  const [inline = 0, whole = 0] = ids;
  await featureComment(whole, editor, now);
  await likeComment(inline, true, wren, now);
  await reportComment(whole, { reason: 'spoiler', note: 'It tells the end.' }, wren, now);
  for (const letter of await takeLetters(new Date(now.getTime() + MAIL_PAUSE_MS), 99)) {
    const written = letter.letter === null ? await writeLetter(letter) : undefined;
    if (written) letters.push(written);
  }
  const file = 'wren.zip';
  await writeDownload({ accountId: wren.id, file, now, signal: new AbortController().signal });
  download = await unzipped(readFileSync(downloadFile(file)));
}

after(async () => {
  await server?.stop();
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const addressesIn = (page: string, at: string): string[] =>
  [...page.matchAll(/(?:(?:href|src|content|url|loc)(?:="|>)|"(?:api|thread|stories|next)":")([^"<]+)/g)].flatMap(
    ([, found]) => {
      const address = URL.parse((found ?? '').replaceAll('&amp;', '&'), server.url + at);
      return address?.origin === server.url ? [address.pathname + address.search] : [];
    },
  );

/** What no link leads to. */
const asked = () => [
  ...['/moderation/csv', '/readers/theo', '/reviews/errand-2', '/reviews/errand/comments/2', `/live/${reviewId}`],
  ...['reviews/errand', 'stories/on-endings', 'lists/errands-of-the-year', 'works/errand'].map(
    (one) => `/embed/${one}`,
  ),
  // For programs, all that there is: each address leads on to the others.
  ...['/api/v1', '/api/v1/stories', '/api/v1/lists', '/api/v1/works', '/api/v1/people', '/api/v1/openapi.json'],
  ...['reviews:errand', 'stories:on-endings', 'lists:errands-of-the-year'].map((one) => `/api/v1/stories/${one}`),
  '/developers',
  // By words that stand beside what is withheld.
  ...['/search?q=end', '/search?q=%22in+the+end%22', '/search?q=errand', '/api/search?q=can', '/api/search?q=err'],
  ...[`/api/handles?story=${reviewId}&start=th`, `/api/muted?story=${reviewId}`, '/account/notifications'],
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((number) =>
    ['reply', 'quote', 'edit', 'remove', 'report', 'cover', 'appeal'].map(
      (wish) => `/reviews/errand?${wish}=${number}`,
    ),
  ),
];

/** Every address that leads on from the front page, from the feeds and the site map, and what it answers. */
async function everything(headers: Record<string, string> = {}): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ahead = ['/', '/feed.xml', '/sitemap.xml', '/robots.txt', '/corrections', '/corrections/feed.xml', ...asked()];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    // A form in another order of the thread is the same form.
    if (answers.has(path) || /[?&](spoiler=|(order|only)=\w+&)|^\/(_next|media)\//.test(path)) continue;
    const answer = await fetch(server.url + path, { headers });
    const body = await answer.text();
    answers.set(path, JSON.stringify([...answer.headers]) + body);
    ahead.push(...addressesIn(body, path));
  }
  return answers;
}

function tellNothing(answers: Map<string, string>) {
  for (const [path, answer] of answers) {
    assert.doesNotMatch(answer, /CANARY/i, path);
    // Nor the length of it, letter by letter.
    assert.doesNotMatch(answer, /C A N A R Y/i, path);
  }
}

test('no address tells what its reader has not asked for', async () => {
  const answers = await everything();
  const looked = ['/feed.xml', '/sitemap.xml', '/critics/ines', '/works/errand', '/sections/film'];
  const gathered = ['/tags/endings', '/people/nell-ashby', '/genres/drama', '/years/2013', '/genres', '/years'];
  const feeds = ['/feed', '/sections/film/feed', '/critics/ines/feed', '/works/errand/feed', '/corrections/feed'];
  feeds.push(
    '/lists/errands-of-the-year/feed',
    '/reviews/errand/comments',
    '/stories/on-endings/comments',
    '/tags/endings/feed',
  );
  looked.push(...feeds.flatMap((feed) => ['.xml', '.atom', '.json'].map((ending) => feed + ending)));
  for (const path of [
    ...looked,
    ...gathered,
    '/reviews/errand',
    '/stories/on-endings',
    '/lists/errands-of-the-year/editions/1',
  ]) {
    assert.ok(answers.has(path), `${path} was looked at, among ${[...answers.keys()].join(' ')}`);
  }
  for (const [pattern, what] of [
    [/^\/corrections\/\d+$/, 'the comparison'],
    [/^\/share\/stories\/on-endings\//, 'the share image'],
    [/^\/oembed\?url=.*on-endings/, 'what frames the card'],
    [/^\/api\/v1\/stories\/\d+$/, 'a story for programs'],
    [/^\/api\/v1\/stories\/\d+\/comments$/, 'its thread for programs'],
    [/^\/api\/v1\/stories\/\d+\/comments\/2$/, 'a comment that spoils, for programs'],
    [/^\/api\/v1\/works\/\d+$/, 'the work for programs'],
    [/^\/api\/v1\/people\/\d+$/, 'who made it, for programs'],
  ] as const) {
    assert.ok(
      [...answers.keys()].some((path) => pattern.test(path)),
      `so was ${what}`,
    );
  }
  tellNothing(answers);
});

test('nor does any to somebody who is signed in and has not seen it', async () => {
  const answers = await everything({ cookie: wren.cookie });
  assert.match(answers.get('/account/notifications') ?? '', /answered you|mentions you/);
  assert.match(answers.get('/reviews/errand') ?? '', /Your comment, as wren/);
  assert.match(answers.get('/reviews/errand?report=3') ?? '', /Report comment 3/);
  tellNothing(answers);
});

test('nor is a story found by it, or anything guessed from it', async () => {
  assert.match(await page('/search?q=end'), /In the <\/span><mark>end<\/mark>/, 'what stands beside it is found');
  for (const word of ['canary', 'canry', '%22canary+review%22', 'canar', 'footnote']) {
    const found = await page(`/search?q=${word}`);
    assert.match(found, /Nothing that we have published says/, word);
    assert.doesNotMatch(found, /Did you mean|class="hits"/, word);
  }
  assert.equal(await page('/api/search?q=canary'), '[]');
});

test('nor in the format that pages travel in between runtimes, which readers have no use for', async () => {
  for (const path of [
    '/',
    '/reviews/errand',
    '/stories/on-endings',
    '/readers/theo',
    '/corrections',
    '/works/errand',
  ]) {
    for (const cookie of ['', wren.cookie]) {
      for (const at of [path, `${path}?_rsc=x`]) {
        const headers = { rsc: '1', 'next-router-prefetch': '1', ...(cookie ? { cookie } : {}) };
        const answer = await fetch(server.url + at, { headers });
        const body = await answer.text();
        assert.doesNotMatch(body, /CANARY/i, at);
        assert.doesNotMatch(answer.headers.get('content-type') ?? '', /x-component/, at);
      }
    }
  }
});

test('nor does a letter about it, or what somebody downloads who only answered and liked', () => {
  const told = letters.map(({ letter }) => letter.subject);
  assert.ok(told.length >= comments.length, told.join(', '));
  for (const written of letters) {
    const sender = { name: 'Marquee', url: 'https://films.example' };
    const sent = [letterText(written.letter, sender), letterHtml(written.letter, sender), JSON.stringify(written)];
    assert.doesNotMatch(sent.join(), /CANARY/i);
  }
  assert.match(download['comments.json'] ?? '', /How did you like it/);
  assert.doesNotMatch(JSON.stringify(download), /CANARY/i);
});

test('nor does a message to another program', () => {
  const told = Map.groupBy(messages, ({ type }) => type);
  assert.ok((told.get('comment.published')?.length ?? 0) > comments.length);
  assert.equal(told.get('story.published')?.length, 3);
  assert.equal(told.get('story.changed')?.length, 1);
  assert.match(JSON.stringify(messages), /I cried\..*spoiler/);
  assert.doesNotMatch(JSON.stringify(messages), /CANARY/i);
});

const page = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(server.url + path, { headers })).text();
const canariesIn = (answer: string) => [...new Set(answer.match(/CANARY-[a-z-]*[a-z]/g) ?? [])].toSorted();
const ofBody = (name: string) =>
  ['block', 'caption', 'cell', 'footnote', 'heading', 'item', 'note', 'quoted', 'words'].map(
    (what) => `CANARY-${name}-${what}`,
  );

test('whoever asks for all gets all, and search engines are told to leave it', async () => {
  const review = await page('/reviews/errand?spoiler=all');
  const wanted = [
    ...ofBody('review'),
    ...['CANARY-alternative', FILE],
    ...['answer', 'inline', 'placed', 'quoted', 'whole'].map((what) => `CANARY-comment-${what}`),
  ];
  assert.deepEqual(canariesIn(review), wanted.toSorted());
  assert.match(review, /<meta name="robots" content="noindex/);
  assert.match(review, /<link rel="canonical" href="[^"?]*\/reviews\/errand"/);
  assert.equal(
    canariesIn(await page('/lists/errands-of-the-year/editions/1?spoiler=all')).length,
    ofBody('list').length + 2,
  );
  const [comparison] = (await page('/corrections')).match(/\/corrections\/\d+/) ?? [];
  assert.match(await page(`${comparison}?spoiler=all`), /CANARY/);
});

test('one is opened alone, and the page that is kept for everybody stays closed', async () => {
  assert.deepEqual(canariesIn(await page('/reviews/errand?spoiler=c2')), ['CANARY-comment-whole']);
  assert.deepEqual(canariesIn(await page('/reviews/errand?spoiler=3')), ['CANARY-review-quoted']);
  assert.deepEqual(canariesIn(await page('/reviews/errand')), []);
  assert.equal((await fetch(`${server.url}/reviews/errand?spoiler=everything`)).status, 404);
});

test('where several are covered, in the text and in comments, one link opens all of them', async () => {
  /** The lines that say so, below the text and above the thread, as far as they are shown. */
  const lines = async (query: string) =>
    [
      ...(await page(`/reviews/errand${query}`)).matchAll(
        /<p class="[^"]*read-all" id="[^"]+">(\d+)\b.+?href="([^"]+)"/g,
      ),
    ].map(([, count, href]) => `${count} ${href}`);
  const path = '/reviews/errand?spoiler=all';
  assert.deepEqual(await lines(''), [`10 ${path}#text`, `10 ${path}#comments`]);
  assert.deepEqual(await lines('?spoiler=1.2.3.4.5'), [`5 ${path}#comments`]);
  assert.deepEqual(await lines('?spoiler=2.3.4.5.c1.c2.c3.c4.c6'), []);
  assert.deepEqual(await lines('?spoiler=all'), []);
});

test('a comment that says how far it goes is open to a guest who has come so far, and to nobody else', async () => {
  const path = '/reviews/errand';
  const closed = await page(path);
  assert.match(closed, /Spoils season 2, episode 5/);
  const [, work] = /name="work" value="(\d+)"/.exec(closed) ?? [];
  const withMark = (mark: string) => page(path, { cookie: `marquee-seen=${work}.${mark}` });
  assert.deepEqual(canariesIn(await withMark('2.5')), ['CANARY-comment-placed']);
  assert.deepEqual(canariesIn(await withMark('3')), ['CANARY-comment-placed']);
  assert.deepEqual(canariesIn(await withMark('2.4')), []);
  assert.deepEqual(canariesIn(await page(path)), [], "the kept page is nobody's own");
});

test('nor does the page of who said it tell it', async () => {
  const reader = await page('/readers/theo');
  assert.match(reader, /Spoils season 2, episode 5/);
  assert.deepEqual(canariesIn(reader), []);
});
