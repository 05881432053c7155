import '../testing-data-folder.ts';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asc, count, eq } from 'drizzle-orm';
import { importMap } from '#domain/import/import-map.ts';
import { readWxr } from '#domain/import/read-wxr.ts';
import { surveyOf } from '#domain/import/survey.ts';
import { bytesOf, ines, type WxrItem, wxr } from '#domain/import/testing-wxr.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { ban } from '../account-standing.ts';
import { confirmEmail, createAccount, findAccountByEmail } from '../accounts.ts';
import { read } from '../connection.ts';
import { findMailTimes } from '../mail-times.ts';
import { findRedirect } from '../redirects.ts';
import { auditEntries, comments, guests, media, notifications, outbox, revisions, stories, works } from '../schema.ts';
import { freshDatabase } from '../testing.ts';
import { someone, visibleCounts } from '../testing-comments.ts';
import { jpeg } from '../testing-pictures.ts';
import { makeAccount } from '../testing-stories.ts';
import { findOldAddress } from './old-addresses.ts';
import { runImport, tryImport } from './run-import.ts';
import { strangersIn } from './writers.ts';

const now = new Date('2026-11-26T12:00:00Z');
const uploads = mkdtempSync(join(tmpdir(), 'marquee-uploads-'));
after(() => rmSync(uploads, { recursive: true }));

let editor: AccountViewer;
freshDatabase(async () => {
  editor = await someone('editor');
  await confirmEmail(await makeAccount('theo', 'critic'), now);
  mkdirSync(join(uploads, '2013'));
  writeFileSync(join(uploads, '2013', 'lamp.jpg'), await jpeg());
  writeFileSync(join(uploads, '2013', 'no.jpg'), 'no picture');
  writeFileSync(join(tmpdir(), 'marquee-outside.jpg'), await jpeg());
  symlinkSync(join(tmpdir(), 'marquee-outside.jpg'), join(uploads, '2013', 'out.jpg'));
});

const types = new Set(['post']);
const theo = { login: 'theo', email: 'Theo@films.example', name: 'Theo' };

type How = { write?: boolean; map?: unknown; stopAfter?: number; site?: string; fetches?: boolean };

async function imported(items: WxrItem[], how: How = {}) {
  const { write = true, map = {}, stopAfter = Infinity, site = 'a', fetches = false } = how;
  const text = wxr(items, [ines, theo]);
  const read = () => readWxr(bytesOf(text, 100_000));
  const parsed = importMap.parse(map);
  const survey = await surveyOf(read(), parsed, types);
  const importer = { source: `wordpress ${site}`, survey, map: parsed, by: editor, now, uploads, fetches };
  const lost: string[] = [];
  const listener = {
    lost: ({ id }: { id: string }, what: string) => void lost.push(`${id}: ${what}`),
    progress(done: number) {
      if (done >= stopAfter) throw new Error('The plug was pulled.');
    },
  };
  const counts = await (write ? runImport : tryImport)(read(), types, importer, listener);
  return { counts, lost };
}

async function everything() {
  const tables = { stories, revisions, comments, guests, media, works, auditEntries };
  const counted: Record<string, number> = {};
  for (const [name, table] of Object.entries(tables))
    counted[name] =
      (
        await read()
          .select({ rows: count() })
          .from(table as typeof stories)
      )[0]?.rows ?? -1;
  return counted;
}

const whole: WxrItem[] = [
  {
    ...{ id: 1, slug: 'her', title: 'Her', author: 'theo', categories: ['Film', 'Love'], tags: ['Jonze'] },
    text: '<!-- wp:paragraph --><p>Patient.</p><!-- /wp:paragraph --><img class="wp-image-9" src="https://old.example/wp-content/uploads/2013/lamp-30x20.jpg" alt="A lamp"><img src="/wp-content/uploads/2013/no.jpg"><img src="/wp-content/uploads/2013/out.jpg">',
    meta: { _thumbnail_id: '9' },
    comments: [
      { id: 11, author: 'Wren', email: 'wren@abara.example', text: 'First and foremost.' },
      { id: 12, parent: 11, author: 'Theo', email: 'theo@films.example', user: 3, at: '2013-12-19 11:00:00' },
      { id: 13, parent: 12, author: 'Theo', email: 'theo@films.example', at: '2013-12-19 12:00:00' },
      { id: 14, parent: 13, author: 'No one', approved: '0', at: '2013-12-19 13:00:00' },
      { id: 15, author: 'Spam', approved: 'spam' },
    ],
  },
  { id: 2, slug: 'her', title: 'Her again', categories: ['News'], commentStatus: 'closed' },
  { id: 3, title: 'Not yet', status: 'draft', at: '0000-00-00 00:00:00' },
  { id: 4, title: 'About us', type: 'page' },
  {
    id: 9,
    type: 'attachment',
    status: 'inherit',
    attachmentUrl: 'https://old.example/wp-content/uploads/2013/lamp.jpg',
  },
];

test('a dry run says what would come, and writes nothing', async () => {
  const before = await everything();
  const { counts } = await imported(whole, { write: false });
  assert.deepEqual(counts, { published: 2, drafts: 1, known: 0, comments: 4, losses: 0 });
  assert.deepEqual(await everything(), before);
});

test('an export becomes stories, with their dates, names, pictures, comments and old addresses', async () => {
  const { counts, lost } = await imported(whole);
  assert.deepEqual(counts, { published: 2, drafts: 1, known: 0, comments: 4, losses: 3 });
  assert.match(
    lost[0] ?? '',
    /^1: the picture https:\/\/old\.example\/wp-content\/uploads\/2013\/no\.jpg: This is not a picture/,
  );
  assert.match(lost[1] ?? '', /^1: the picture .*out\.jpg: It is not in the folder of uploads\.$/);
  assert.equal(lost[2], '2: its address her, which another story has: it got the next that is free');

  const [her, again, draft, ...rest] = await read().select().from(stories).orderBy(asc(stories.id));
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [her?.status, her?.slug, her?.publishedAt?.toISOString(), her?.hasChanges, her?.commentsClosedAt],
    ['published', 'her', '2013-12-18T14:03:00.000Z', false, null],
  );
  assert.deepEqual([again?.status, again?.slug, again?.kind], ['published', 'her-again', 'news']);
  assert.deepEqual(again?.commentsClosedAt, now);
  assert.equal(draft?.status, 'draft');
  assert.equal(await findOldAddress('/2013/12/her'), '/stories/her');
  assert.equal(await findOldAddress('/2013/12/post-3'), undefined);
  for (const [address, to] of [
    ['/?p=1', '/stories/her'],
    ['/?page_id=2&utm=x', '/stories/her-again'],
    ['/2013/12/her?p=999', '/stories/her'],
    ['/?p=3', undefined],
    ['/?p=999', undefined],
  ] as const)
    assert.deepEqual(await findRedirect(address), to && { to, status: 301 }, address);

  const [text] = await read()
    .select()
    .from(revisions)
    .where(eq(revisions.storyId, her?.id ?? 0));
  const [picture] = await read().select().from(media);
  assert.deepEqual([picture?.alt, picture?.decorative], ['A lamp', false]);
  assert.equal(text?.leadMediaId, picture?.id);
  assert.deepEqual(
    text?.body.content.map(({ type, attrs }) => [type, attrs?.mediaId]),
    [
      ['paragraph', undefined],
      ['figure', picture?.id],
    ],
  );
  const critic = await findAccountByEmail('theo@films.example');
  assert.deepEqual(text?.bylines, [{ by: 'account', id: critic?.id }]);
  const [guest] = await read().select().from(guests);
  assert.equal(guest?.name, 'Ines Okafor');
});

test('comments keep their thread, and what was only typed proves nothing', async () => {
  const rows = await read().select().from(comments).orderBy(asc(comments.id));
  const [wren, critic] = [
    await findAccountByEmail('wren@abara.example'),
    await findAccountByEmail('theo@films.example'),
  ];
  assert.deepEqual(
    rows.map(({ number, depth, state, parentId, rootId }) => [number, depth, state, parentId, rootId]),
    [
      [1, 0, 'visible', null, null],
      [2, 1, 'visible', rows[0]?.id, rows[0]?.id],
      [3, 2, 'visible', rows[1]?.id, rows[0]?.id],
      [4, 3, 'held', rows[2]?.id, rows[0]?.id],
    ],
  );
  assert.equal(rows[0]?.accountId, wren?.id);
  assert.equal(rows[1]?.accountId, critic?.id);
  assert.notEqual(rows[2]?.accountId, critic?.id);
  assert.deepEqual([wren?.confirmed, wren?.hasPassword, wren?.role], [false, false, 'reader']);
  assert.equal((await findMailTimes(wren?.id ?? 0)).reply, 'off');
  assert.deepEqual(await visibleCounts(rows[0]?.storyId ?? 0), { counter: 3, rows: 3 });
});

test('nobody is told or mailed, and the log has one entry for the stories of the run', async () => {
  assert.deepEqual(await read().select().from(notifications), []);
  assert.deepEqual(await read().select().from(outbox), []);
  const log = await read().select().from(auditEntries).where(eq(auditEntries.area, 'stories'));
  assert.deepEqual(
    log.map(({ act, subject, accountId }) => [act, subject, accountId]),
    [['import-run', 'The Old Lamp', editor.id]],
  );
});

test('the same export again doubles nothing, and brings what is new', async () => {
  const before = await everything();
  assert.deepEqual((await imported(whole)).counts, { published: 0, drafts: 0, known: 3, comments: 0, losses: 0 });
  assert.deepEqual(await everything(), { ...before, auditEntries: (before.auditEntries ?? 0) + 1 });
  const [her, ...others] = whole;
  const more = { ...her, comments: [...(her?.comments ?? []), { id: 16, parent: 11 }] } as WxrItem;
  assert.equal((await imported([more, ...others])).counts.comments, 1);
  const last = (await read().select().from(comments).orderBy(asc(comments.id))).at(-1);
  assert.deepEqual([last?.number, last?.depth], [5, 1]);
});

test('an import that was broken off goes on where it was', async () => {
  const items = [21, 22, 23].map((id) => ({ id, slug: `part-${id}`, comments: [{ id: 100 + id }] }));
  const before = await everything();
  await assert.rejects(imported(items, { stopAfter: 2 }), /The plug was pulled/);
  const { counts } = await imported(items);
  assert.deepEqual(counts, { published: 1, drafts: 0, known: 2, comments: 1, losses: 0 });
  const since = await everything();
  assert.equal(since.stories, (before.stories ?? 0) + 3);
  assert.equal(since.comments, (before.comments ?? 0) + 3);
  assert.equal(since.guests, before.guests);
});

test('who was signed in there is themselves here only where the account stands', async () => {
  const applicant = { name: 'A Liar', email: ines.email, passwordHash: 'x', confirmed: false };
  const liar = (await createAccount(applicant, now))?.id ?? 0;
  await imported([{ id: 51, comments: [{ id: 151, author: 'Ines', email: ines.email, user: 1 }] }]);
  assert.notEqual((await lastComment())?.accountId, liar);
  await confirmEmail(liar, now);
  await ban(liar, null, now);
  await imported([{ id: 52, comments: [{ id: 152, author: 'Ines', email: ines.email, user: 1 }] }]);
  assert.notEqual((await lastComment())?.accountId, liar);
});

const lastComment = async () => (await read().select().from(comments).orderBy(asc(comments.id))).at(-1);

test('two sites with the same numbers are two sites', async () => {
  assert.equal((await imported([{ id: 1, slug: 'of-b' }], { site: 'b' })).counts.published, 1);
});

test('a review comes with its work and its score, each work once', async () => {
  const map = {
    categories: {
      reviews: {
        kind: 'review',
        section: 'Film',
        work: { kind: 'film', title: 'film' },
        score: { field: 's', best: 10 },
      },
    },
  };
  const meta = { film: 'The Yellow Kitchen', s: '8' };
  const items = [31, 32].map((id) => ({ id, slug: `kitchen-${id}`, categories: ['Reviews'], meta }));
  const { counts, lost } = await imported(items, { map });
  assert.deepEqual([counts.published, lost], [2, []]);
  const [review] = await read().select().from(stories).where(eq(stories.slug, 'kitchen-31'));
  assert.deepEqual([review?.kind, review?.area, review?.score], ['review', 'reviews', 80]);
  assert.equal((await read().select().from(works)).length, 1);
  assert.equal(await findOldAddress('/2013/12/kitchen-31'), '/reviews/kitchen-31');
});

test('what the house does not show readers stays a draft', async () => {
  const map = { categories: { reviews: { kind: 'review', work: { kind: 'film' } } } };
  const { counts, lost } = await imported([{ id: 41, categories: ['Reviews'], text: '', title: 'Silence' }], { map });
  assert.equal(counts.drafts, 1);
  assert.match(lost.join(), /41: its being published: A review cannot go live without its short review/);
});

test('a post whose text is refused is not here, and comes when it is mended', async () => {
  const post = { id: 61, slug: 'too-long' };
  const { counts, lost } = await imported([{ ...post, text: 'a'.repeat(200_001) }]);
  assert.deepEqual([counts.published, counts.drafts, lost], [0, 0, ['61: all of it: the text is too long']]);
  assert.equal((await imported([post])).counts.published, 1);
});

test('a picture that another site shows is named, and not asked for', async () => {
  const text = '<p>a</p><img src="https://other.example/a.jpg">';
  const { lost } = await imported([{ id: 71, slug: 'elsewhere', text }], { fetches: true });
  assert.deepEqual(lost, ['71: the picture https://other.example/a.jpg: other.example is not the old site.']);
});

test('a name in the map that writes for nobody here is told', async () => {
  const authors = { ines: 'nobody@films.example', theo: 'theo@films.example' };
  assert.deepEqual(await strangersIn({ map: importMap.parse({ authors }) }), ['nobody@films.example']);
});
