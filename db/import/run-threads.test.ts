import '../testing-data-folder.ts';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'better-sqlite3';
import { asc, count, eq } from 'drizzle-orm';
import type { ThreadEntry } from '#domain/import/foreign.ts';
import { readDisqus } from '#domain/import/read-disqus.ts';
import { type DisqusPost, type DisqusThread, disqus } from '#domain/import/testing-disqus.ts';
import { bytesOf } from '#domain/import/testing-wxr.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { confirmEmail, createAccount, findAccountByEmail } from '../accounts.ts';
import { read, transaction } from '../connection.ts';
import { findMailTimes } from '../mail-times.ts';
import { accounts, auditEntries, comments, formerAddresses, notifications, outbox, redirects } from '../schema.ts';
import { freshDatabase } from '../testing.ts';
import { makeThread, someone, visibleCounts } from '../testing-comments.ts';
import { makeSection, makeStory } from '../testing-stories.ts';
import { GatheredThreads } from './gathered-threads.sqlite.ts';
import { rememberOldAddress } from './old-addresses.ts';
import { readIsso } from './read-isso.sqlite.ts';
import { runThreads, tryThreads } from './run-threads.ts';
import { findStoryAt } from './story-at.ts';
import { makeIsso } from './testing-isso.sqlite.ts';

const now = new Date('2026-11-26T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'marquee-threads-'));
after(() => rmSync(folder, { recursive: true }));

let editor: AccountViewer;
const story: Record<string, number> = {};

freshDatabase(async () => {
  editor = await someone('editor');
  const given = { authorId: editor.id, sectionId: await makeSection('film') };
  for (const slug of ['her', 'lamp', 'moved', 'brazil']) story[slug] = await makeStory({ ...given, slug });
  story.draft = await makeStory({ ...given, slug: 'draft', status: 'withdrawn' });
  await transaction(async (tx) => {
    await rememberOldAddress(tx, '/2013/12/her', story.her ?? 0);
    await rememberOldAddress(tx, '/2013/12/draft', story.draft ?? 0);
    await tx.insert(formerAddresses).values({ area: 'reviews', slug: 'was', storyId: story.moved ?? 0 });
    const row = { status: 301, changedAt: now };
    for (const [fromPath, to] of [
      ['/lamp.php?id=7', '/reviews/lamp'],
      ['/old-lamp', '/reviews/was#end'],
      ['/away', 'https://other.example/reviews/lamp'],
    ] as const)
      await tx.insert(redirects).values({ ...row, fromPath, toAddress: to, target: to.replace(/#.*/, '') });
    await tx.insert(redirects).values({ ...row, status: 410, fromPath: '/gone', toAddress: '', target: '' });
  });
});

type How = { write?: boolean; stopAfter?: number; source?: string };

async function brought(entries: AsyncIterable<ThreadEntry> | Iterable<ThreadEntry>, how: How = {}) {
  const { write = true, stopAfter = Infinity, source = 'disqus lamp' } = how;
  const threads = await GatheredThreads.of(entries);
  const lost: string[] = [];
  const listener = {
    lost: ({ id }: { id: string }, what: string) => void lost.push(`${id}: ${what}`),
    progress(done: number) {
      if (done >= stopAfter) throw new Error('The plug was pulled.');
    },
  };
  const importer = { threads, source, name: 'comments from Disqus', by: editor, now };
  try {
    return { counts: await (write ? runThreads : tryThreads)(importer, listener), lost, site: threads.site };
  } finally {
    threads.close();
  }
}

const disqusIn = (threads: DisqusThread[], posts: DisqusPost[]) => readDisqus(bytesOf(disqus(threads, posts), 100_000));

const rowsOf = (storyId = 0) =>
  read().select().from(comments).where(eq(comments.storyId, storyId)).orderBy(asc(comments.number));

async function everything() {
  const [said] = await read().select({ rows: count() }).from(comments);
  const [people] = await read().select({ rows: count() }).from(accounts);
  const [log] = await read().select({ rows: count() }).from(auditEntries);
  return { said: said?.rows, people: people?.rows, log: log?.rows };
}

test('an address leads to the story to which it would lead a reader, whatever its host', async () => {
  const found = async (address: string) => (await findStoryAt(address))?.id;
  for (const [address, slug] of [
    ['https://old.example/reviews/her', 'her'],
    ['http://www.old.example:8080/2013/12/her/?utm_source=x#comments', 'her'],
    ['/2013/12/her/', 'her'],
    ['https://old.example/reviews/was/', 'moved'],
    ['https://old.example/lamp.php?id=7', 'lamp'],
    ['https://old.example/old-lamp/', 'moved'],
  ] as const)
    assert.equal(await found(address), story[slug], address);
  for (const address of [
    ...[
      '',
      '/',
      'https://old.example',
      'https://old.example/2013/12/draft/',
      '/reviews/draft',
      '/lamp.php?id=8',
      '/away',
    ],
    ...['/gone', 'https://', 'mailto:a@b.example', '//', '/%ff', 'localhost:80/reviews/her', 'x'.repeat(5_000)],
  ])
    assert.equal(await found(address), undefined, address);
});

const threads: DisqusThread[] = [
  { id: 7, link: 'http://old.example/2013/12/her/', title: 'Her' },
  { id: 8, link: 'https://old.example/2013/12/nowhere/' },
  { id: 9, link: 'https://old.example/2013/12/draft/' },
  { id: 10, link: 'https://old.example/empty/' },
  { id: 12, link: 'https://old.example/reviews/lamp/', deleted: true },
];

const posts: DisqusPost[] = [
  { id: 93, thread: 7, parent: 91, name: 'Theo', username: 'theo', at: '2013-12-19T12:00:00Z' },
  { id: 91, thread: 7, name: 'Wren', email: 'Wren@Abara.example', message: '<p>So <spoiler>he dies</spoiler></p>' },
  { id: 92, thread: 7, name: 'Theodor', username: 'theo', at: '2013-12-19T11:00:00Z', approved: false },
  { id: 94, thread: 7, name: 'Spam', spam: true },
  { id: 95, thread: 7, name: 'Gone', deleted: true, at: '2013-12-19T13:00:00Z' },
  { id: 96, thread: 7, parent: 95, name: 'theo', email: 'user', at: '2013-12-19T14:00:00Z' },
  { id: 81, thread: 8 },
  { id: 82, thread: 8, spam: true },
  { id: 97, thread: 9 },
  { id: 98, thread: 9 },
  { id: 99, thread: 11 },
  { id: 121, thread: 12 },
  { id: 122, thread: 12, spam: true },
];

const left = [
  '8: its comment: its address leads to no story that readers have here',
  '9: its 2 comments: its address leads to no story that readers have here',
  '12: its comment: the thread was deleted there',
  '11: its comment: the export says nothing else of the thread',
];

test('a dry run says where all would go, and writes nothing', async () => {
  const before = await everything();
  const { counts, lost, site } = await brought(disqusIn(threads, posts), { write: false });
  assert.deepEqual(counts, { stories: 1, comments: 4, known: 0, homeless: 3, losses: 4 });
  assert.deepEqual([lost, site], [left, 'lamp']);
  assert.deepEqual(await everything(), before);
});

test('comments come behind those that are there, in their order, with their threads and dates', async () => {
  const reader = await someone();
  await makeThread(story.her ?? 0, [{ by: reader.id }, { by: reader.id, parent: 1 }]);
  const { counts, lost } = await brought(disqusIn(threads, posts));
  assert.deepEqual(counts, { stories: 1, comments: 4, known: 0, homeless: 3, losses: 4 });
  assert.deepEqual(lost, left);
  const [, , ...rows] = await rowsOf(story.her);
  const wren = rows[0];
  assert.deepEqual(
    rows.map(({ number, state, parentId, rootId, depth, createdAt }) => [
      ...[number, state, parentId, rootId, depth],
      createdAt.toISOString(),
    ]),
    [
      [3, 'visible', null, null, 0, '2013-12-19T10:00:00.000Z'],
      [4, 'held', null, null, 0, '2013-12-19T11:00:00.000Z'],
      [5, 'visible', wren?.id, wren?.id, 1, '2013-12-19T12:00:00.000Z'],
      [6, 'visible', null, null, 0, '2013-12-19T14:00:00.000Z'],
    ],
  );
  assert.equal(wren?.text, 'So ||he dies||');
  assert.deepEqual(await visibleCounts(story.her ?? 0), { counter: 5, rows: 5 });
});

test('who has an address or a name there is one person; who has neither is who they say they are', async () => {
  const [, , wren, held, theo, other] = await rowsOf(story.her);
  const account = await findAccountByEmail('wren@abara.example');
  assert.equal(wren?.accountId, account?.id);
  assert.deepEqual([account?.confirmed, account?.hasPassword], [false, false]);
  assert.equal((await findMailTimes(account?.id ?? 0)).reply, 'off');
  assert.equal(theo?.accountId, held?.accountId);
  assert.notEqual(other?.accountId, theo?.accountId);
});

test('nobody is told or mailed, and the log has one entry', async () => {
  assert.deepEqual(await read().select().from(notifications), []);
  assert.deepEqual(await read().select().from(outbox), []);
  const log = await read().select().from(auditEntries).where(eq(auditEntries.act, 'import-run'));
  assert.deepEqual(
    log.map(({ subject, accountId, after }) => [subject, accountId, after.source]),
    [['comments from Disqus', editor.id, 'disqus lamp']],
  );
});

test('the same export again doubles nothing, and brings what is new', async () => {
  const before = await everything();
  const again = await brought(disqusIn(threads, posts));
  assert.deepEqual(again.counts, { stories: 1, comments: 0, known: 4, homeless: 3, losses: 4 });
  assert.deepEqual(await everything(), { ...before, log: (before.log ?? 0) + 1 });
  const more = [...posts, { id: 100, thread: 7, parent: 93, name: 'Sol' }];
  assert.equal((await brought(disqusIn(threads, more), { write: false })).counts.comments, 1);
  assert.equal((await brought(disqusIn(threads, more))).counts.comments, 1);
  const last = (await rowsOf(story.her)).at(-1);
  assert.deepEqual([last?.number, last?.depth], [7, 2]);
});

test('an import that was broken off goes on where it was', async () => {
  const pages = [
    { id: 21, link: 'https://old.example/reviews/lamp' },
    { id: 22, link: 'https://old.example/reviews/moved' },
    { id: 23, link: 'https://old.example/reviews/lamp?again' },
  ];
  const said = pages.map(({ id }) => ({ id: id * 10, thread: id }));
  await assert.rejects(brought(disqusIn(pages, said), { stopAfter: 2 }), /The plug was pulled/);
  assert.equal((await rowsOf(story.moved)).length, 1);
  const { counts } = await brought(disqusIn(pages, said));
  assert.deepEqual(counts, { stories: 2, comments: 1, known: 2, homeless: 0, losses: 0 });
  assert.deepEqual(
    (await rowsOf(story.lamp)).map(({ number }) => number),
    [1, 2],
  );
});

test('an address that was only typed proves nothing', async () => {
  const made = await createAccount(
    { name: 'Ines', email: 'ines@films.example', passwordHash: 'x', confirmed: false },
    now,
  );
  await confirmEmail(made?.id ?? 0, now);
  const link = 'https://old.example/reviews/brazil';
  await brought(disqusIn([{ id: 31, link }], [{ id: 311, thread: 31, email: 'ines@films.example', username: 'ines' }]));
  const [row] = await rowsOf(story.brazil);
  assert.notEqual(row?.accountId, made?.id);
});

const isso = (name: string) => join(folder, name);

test('a database of Isso comes onto stories, twice, and is not changed', async () => {
  const file = isso('comments.db');
  makeIsso(
    file,
    [
      { id: 1, uri: '/reviews/brazil/', title: 'Brazil' },
      { id: 2, uri: '/nowhere/' },
    ],
    [
      {
        tid: 1,
        id: 1,
        text: 'One\n\n> two\n\n[spoiler]He *wakes*.[/spoiler]',
        website: 'https://wren.example',
        likes: 3,
      },
      { tid: 1, id: 2, parent: 1, mode: 2, author: null },
      { tid: 1, id: 3, parent: 1, mode: 4, text: '', author: null },
      { tid: 2, id: 4 },
      { tid: 9, id: 5 },
    ],
  );
  const before = readFileSync(file);
  const source = 'isso a';
  const { counts, lost, site } = await brought(readIsso(file), { source });
  assert.deepEqual(counts, { stories: 1, comments: 2, known: 0, homeless: 1, losses: 4 });
  assert.deepEqual(lost, [
    '1: what readers liked and disliked, of 1 comments',
    '1: the sites of those who wrote 1 comments',
    '2: its comment: its address leads to no story that readers have here',
    '9: its comment: the export says nothing else of the thread',
  ]);
  assert.match(site, /^database [0-9a-f]{16}$/);
  const [, first, second] = await rowsOf(story.brazil);
  assert.deepEqual(
    [first?.text, first?.createdAt.toISOString()],
    ['One\n\n> two\n\n||He *wakes*.||', '2013-12-19T10:03:01.500Z'],
  );
  assert.deepEqual([second?.state, second?.parentId, second?.number], ['held', first?.id, 3]);
  assert.deepEqual((await brought(readIsso(file), { source })).counts.known, 2);
  assert.deepEqual(readFileSync(file), before);
});

test('two databases of Isso are two sites, whatever is in them', async () => {
  for (const key of ['one', 'two']) makeIsso(isso(key), [{ id: 1, uri: '/a' }], [], key);
  const [one, two] = await Promise.all(['one', 'two'].map((key) => GatheredThreads.of(readIsso(isso(key)))));
  assert.notEqual(one?.site, two?.site);
  one?.close();
  two?.close();
});

test('a database of Isso that nothing tells from others is refused', async () => {
  makeIsso(isso('nameless.db'), [{ id: 1, uri: '/reviews/her' }], [{ tid: 1, id: 1 }], '');
  await assert.rejects(brought(readIsso(isso('nameless.db'))), {
    name: 'ForeignFileError',
    message: /no “session-key”/,
  });
});

test('Isso goes on writing while its comments are read, which are those of the beginning', () => {
  const file = isso('used.db');
  makeIsso(
    file,
    [{ id: 1, uri: '/a' }],
    [
      { tid: 1, id: 1 },
      { tid: 1, id: 2 },
    ],
  );
  const entries = readIsso(file);
  entries.next();
  const writer = new Database(file, { timeout: 0 });
  writer.exec('delete from comments where id = 2');
  writer.close();
  assert.deepEqual(
    [...entries].map((one) => one.entry === 'comment' && one.comment.id),
    ['1', '2'],
  );
});

test('what is no database of Isso, or a broken one, ends with a sentence before anything is written', async () => {
  const broken = isso('broken.db');
  makeIsso(
    broken,
    [{ id: 1, uri: '/reviews/her' }],
    Array.from({ length: 300 }, (_, at) => ({ tid: 1, id: at + 1 })),
  );
  const bytes = readFileSync(broken);
  writeFileSync(broken, bytes.fill(0x7f, bytes.length - 12_000));
  writeFileSync(isso('text.db'), 'no database at all, and long enough to be read as one: '.repeat(10));
  const before = await everything();
  for (const name of ['broken.db', 'text.db', 'nowhere.db'])
    await assert.rejects(brought(readIsso(isso(name))), { name: 'ForeignFileError', message: /no database of Isso/ });
  await assert.rejects(brought(readDisqus(bytesOf(disqus(threads, posts).slice(0, -20)))), /no well-formed XML/);
  assert.deepEqual(await everything(), before);
});

test('a disk without room ends with a sentence', async (t) => {
  async function* full(): AsyncGenerator<ThreadEntry> {
    yield* disqusIn(threads, []);
    throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
  }
  await assert.rejects(GatheredThreads.of(full()), { name: 'ForeignFileError', message: /no room .*disk is full/ });
  t.mock.method(Database.prototype, 'exec', () => {
    throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
  });
  // The file is not called foreign: whoever gathers its comments says what is full.
  assert.throws(() => readIsso(isso('comments.db')).next(), { code: 'SQLITE_FULL' });
});

test('a thread that no memory holds is refused', async () => {
  function* flood(): Generator<ThreadEntry> {
    const text = 'a'.repeat(80_000);
    const comment = { parent: '', author: '', email: '', user: '', at: '', text, approved: '1', type: '' };
    for (let id = 1; id <= 1_000; id += 1)
      yield { entry: 'comment', threadId: '7', comment: { ...comment, id: String(id) } };
  }
  await assert.rejects(GatheredThreads.of(flood()), { name: 'ForeignFileError', message: /thread 7 are larger than/ });
});
