import '../testing-data-folder.ts';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asc, count, eq } from 'drizzle-orm';
import { importMap } from '#domain/import/import-map.ts';
import { readGhost } from '#domain/import/read-ghost.ts';
import { siteKey, surveyOf } from '#domain/import/survey.ts';
import {
  fileOf,
  type GhostPost,
  ghostExport,
  ghostId,
  lexical,
  paragraph,
  text,
} from '#domain/import/testing-ghost.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { confirmEmail, findAccountByEmail } from '../accounts.ts';
import { read } from '../connection.ts';
import { findRedirect } from '../redirects.ts';
import { guests, importedThings, media, revisions, sections, stories, workingCopies } from '../schema.ts';
import { freshDatabase } from '../testing.ts';
import { someone } from '../testing-comments.ts';
import { jpeg } from '../testing-pictures.ts';
import { makeAccount } from '../testing-stories.ts';
import { runImport } from './run-import.ts';

const now = new Date('2026-11-26T12:00:00Z');
const uploads = mkdtempSync(join(tmpdir(), 'marquee-uploads-'));
after(() => rmSync(uploads, { recursive: true }));

let editor: AccountViewer;
freshDatabase(async () => {
  editor = await someone('editor');
  await confirmEmail(await makeAccount('theo', 'critic'), now);
  mkdirSync(join(uploads, '2013'));
  for (const name of ['lamp.jpg', 'still.jpg', 'ghost.jpg']) writeFileSync(join(uploads, '2013', name), await jpeg());
});

async function imported(posts: GhostPost[], stopAfter = Infinity) {
  const types = new Set(['post']);
  const [map, entries] = [importMap.parse({}), () => readGhost(fileOf(ghostExport(posts)), 'https://old.example')];
  const survey = await surveyOf(entries(), map, types);
  const importer = { source: `ghost ${siteKey(survey.site)}`, survey, map, by: editor, now, uploads, fetches: false };
  const lost: string[] = [];
  const counts = await runImport(entries(), types, importer, {
    lost: ({ id }, what) => void lost.push(`${Number.parseInt(id, 16)}: ${what}`),
    progress(done) {
      if (done >= stopAfter) throw new Error('The plug was pulled.');
    },
  });
  return { counts, lost };
}

async function everything() {
  const counted: Record<string, number | undefined> = {};
  for (const [name, table] of Object.entries({ stories, revisions, guests, media, sections, importedThings }))
    counted[name] = (
      await read()
        .select({ rows: count() })
        .from(table as typeof stories)
    )[0]?.rows;
  return counted;
}

const lamp = '__GHOST_URL__/content/images/2013/lamp.jpg';
const posts: GhostPost[] = [
  {
    ...{ id: 17, title: 'Her', slug: 'her', tags: ['Film', '#feature', 'Love'], authors: ['theo', 'ines'] },
    lexical: lexical(
      paragraph(text('Patient, and '), text('right', 1), text(' to be.')),
      { type: 'image', src: '__GHOST_URL__/content/images/size/w600/2013/still.jpg', alt: 'A still' },
      { type: 'toggle', heading: 'Spoiler: the end', content: '<p>He dies.</p>' },
    ),
    feature_image: lamp,
    meta: { feature_image_alt: 'A lamp', feature_image_caption: 'By <a href="https://a.example">Theo</a>' },
  },
  { id: 18, slug: 'paid', visibility: 'paid', tags: ['Film'] },
  { id: 19, slug: 'later', status: 'scheduled', published_at: '2030-01-01T00:00:00.000Z' },
  { id: 20, slug: 'about', type: 'page' },
];

test('an import that is broken off goes on, and what stands in the export stands here', async () => {
  await assert.rejects(imported(posts, 1), /The plug was pulled/);
  const { counts, lost } = await imported(posts);
  assert.deepEqual(counts, { published: 0, drafts: 2, known: 1, comments: 0, losses: 3 });
  assert.deepEqual(lost, [
    '17: the internal tag “#feature”',
    '18: its being published: it was for members who pay alone. It comes in as a draft',
    '19: its being published: it is scheduled. It comes in as a draft',
  ]);
  const [her, paid, later, ...rest] = await read().select().from(stories).orderBy(asc(stories.id));
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [her?.status, her?.slug, her?.publishedAt?.toISOString(), paid?.status, later?.status],
    ['published', 'her', '2013-12-18T14:03:00.000Z', 'draft', 'draft'],
  );
  const [words] = await read()
    .select()
    .from(revisions)
    .where(eq(revisions.storyId, her?.id ?? 0));
  const [still, hero, ...others] = await read().select().from(media).orderBy(asc(media.id));
  assert.deepEqual([still?.alt, hero?.alt, hero?.caption, others], ['A still', 'A lamp', 'By Theo', []]);
  assert.equal(words?.leadMediaId, hero?.id);
  assert.deepEqual(
    words?.body.content.map(({ type, attrs }) => [type, attrs?.mediaId ?? attrs?.about]),
    [
      ['paragraph', undefined],
      ['figure', still?.id],
      ['spoiler', 'the end'],
    ],
  );
  assert.equal(words?.verdict, 'Patient, and right to be.');
  const critic = await findAccountByEmail('theo@films.example');
  const [guest] = await read().select().from(guests);
  assert.equal(guest?.name, 'Ines Okafor');
  assert.deepEqual(words?.bylines, [
    { by: 'account', id: critic?.id },
    { by: 'guest', id: guest?.id },
  ]);
  const [film] = await read()
    .select()
    .from(sections)
    .where(eq(sections.id, words?.sectionId ?? 0));
  assert.deepEqual([film?.name, words?.tags], ['Film', ['Love']]);
});

test('its old address leads on, and that of a draft on the day when readers have it', async () => {
  assert.deepEqual(await findRedirect('/her/'), { to: '/stories/her', status: 301 });
  assert.equal(await findRedirect('/paid/'), undefined);
});

test('the same export again doubles nothing, and brings what is new', async () => {
  const before = await everything();
  assert.deepEqual((await imported(posts)).counts, { published: 0, drafts: 0, known: 3, comments: 0, losses: 3 });
  assert.deepEqual(await everything(), before);
  const html = '<p>New.</p>';
  assert.equal((await imported([...posts, { id: 21, slug: 'new', html }])).counts.published, 1);
});

test('what not everybody saw is among no words of what readers get', async () => {
  const secret = { type: 'html', html: '<p>Secret.</p>', visibility: { web: { nonMember: false } } };
  await imported([{ id: 22, slug: 'gated', lexical: lexical(paragraph(text('Open.')), secret) }]);
  const copies = await read().select({ body: workingCopies.body }).from(workingCopies);
  assert.ok(!JSON.stringify(copies).includes('Secret'));
});

test('the caption of a hero in which a spoiler stands is left out, and said', async () => {
  const meta = { feature_image_alt: 'A ghost', feature_image_caption: 'The <span class="spoiler">dead</span> lamp' };
  const { lost } = await imported([{ id: 25, feature_image: lamp.replace('lamp.jpg', 'ghost.jpg'), meta }]);
  assert.deepEqual(lost, ['25: what was said of ghost.jpg, in which a spoiler stands']);
  const [ghost] = await read().select().from(media).where(eq(media.alt, 'A ghost'));
  assert.equal(ghost?.caption, '');
});

test('as many names stand over a story as fit, each once', async () => {
  const authors = ['theo', 'theo', ...[1, 2, 3, 4, 5, 6, 7].map((at) => `guest-${at}`), 'ines'];
  const { lost } = await imported([{ id: 24, slug: 'many', authors }]);
  assert.deepEqual(lost, ['24: the name of ines over it']);
  const [story] = await read().select().from(stories).where(eq(stories.slug, 'many'));
  const [words] = await read()
    .select()
    .from(revisions)
    .where(eq(revisions.storyId, story?.id ?? 0));
  assert.equal(words?.bylines.length, 8);
});

test('a post with the name of another number is another', async () => {
  const { counts, lost } = await imported([{ id: 23, slug: 'her' }]);
  assert.deepEqual(
    [counts.published, lost],
    [1, ['23: its address her, which another story has: it got the next that is free']],
  );
  assert.equal(ghostId(23).length, 24);
});
