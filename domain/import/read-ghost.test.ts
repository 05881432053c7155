import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertPost } from './convert-post.ts';
import type { ForeignPost } from './foreign.ts';
import { importMap } from './import-map.ts';
import { readGhost } from './read-ghost.ts';
import { surveyOf } from './survey.ts';
import {
  fileOf,
  type GhostPost,
  ghostExport,
  ghostId,
  ghostTables,
  lexical,
  paragraph,
  postRow,
  text,
} from './testing-ghost.ts';

const site = 'https://old.example/';
const now = new Date('2026-11-26T12:00:00Z');

async function postsIn(json: string, size?: number): Promise<ForeignPost[]> {
  const posts: ForeignPost[] = [];
  for await (const entry of readGhost(fileOf(json, size), site)) if (entry.entry === 'post') posts.push(entry.post);
  return posts;
}

async function converted(post: Partial<GhostPost>, map: unknown = {}, settings?: Record<string, unknown>) {
  const [read] = await postsIn(ghostExport([{ id: 18, slug: 'her', ...post }], settings));
  assert.ok(read);
  const lost: string[] = [];
  const losses = { lose: (what: string) => lost.push(what) };
  return { ...convertPost(read, importMap.parse(map), { losses, attached: [], now }), lost };
}

test('what stands behind the posts is known before the first of them', async () => {
  const survey = await surveyOf(
    readGhost(
      fileOf(
        ghostExport(
          [
            { id: 1, tags: ['Film'] },
            { id: 2, type: 'page' },
          ],
          { locale: 'de' },
        ),
      ),
      site,
    ),
    importMap.parse({}),
    new Set(['post']),
  );
  assert.deepEqual(survey.site, { name: 'The Old Lamp', link: 'https://old.example', language: 'de' });
  assert.deepEqual(survey.authors.get('theo'), { login: 'theo', name: 'Theo', email: 'Theo@films.example' });
  assert.deepEqual(
    [...survey.types],
    [
      ['post', 1],
      ['page', 1],
    ],
  );
  assert.deepEqual([...survey.places], [['film: section Film, feature', 1]]);
});

test('a post keeps its date, its address, its names and its words', async () => {
  const story = await converted({
    ...{ title: 'Q&A: 1 < 2 &amp; so &notwithstanding', tags: ['Film', '#secret', 'Love'], authors: ['theo', 'ines'] },
    lexical: lexical(paragraph(text('From lexical.'))),
    ...{ html: '<p>From HTML.</p>', custom_excerpt: 'Short & <sweet>.' },
    ...{ feature_image: '__GHOST_URL__/content/images/2013/lamp.jpg' },
    meta: { feature_image_alt: 'A lamp', feature_image_caption: 'By <a href="__GHOST_URL__/theo">Theo</a>' },
  });
  assert.deepEqual(story.lost, ['the internal tag “#secret”']);
  assert.equal(story.id, ghostId(18));
  assert.deepEqual(
    [story.title, story.isPublished, story.at?.toISOString(), story.paths, story.section, story.kind],
    ['Q&A: 1 < 2 &amp; so &notwithstanding', true, '2013-12-18T14:03:00.000Z', ['/her'], 'Film', 'feature'],
  );
  assert.deepEqual([story.content.tags, story.content.slug, story.authors], [['Love'], 'her', ['theo', 'ines']]);
  assert.equal(story.content.verdict, 'Short & <sweet>.');
  assert.match(JSON.stringify(story.content.body), /From lexical/);
  assert.deepEqual(story.lead, {
    ...{ address: 'https://old.example/content/images/2013/lamp.jpg', attachment: '', alt: 'A lamp' },
    caption: 'By <a href="https://old.example/theo">Theo</a>',
  });
});

test('a date without a zone is one in UTC, wherever the import runs', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/New_York';
  try {
    for (const [written, moment] of [
      ['2013-12-18 14:03:00', '2013-12-18T14:03:00'],
      ['2013-12-18 14:03:00.000', '2013-12-18T14:03:00'],
      ['2013-12-18T14:03:00', '2013-12-18T14:03:00'],
      ['2013-12-18', '2013-12-18T00:00:00'],
      ['2013-12-18T14:03:00.000Z', '2013-12-18T14:03:00'],
      ['2013-12-18T14:03:00+01:00', '2013-12-18T13:03:00'],
      ['Wed, 18 Dec 2013 14:03:00 GMT', '2013-12-18T14:03:00'],
      [1387375380000, '2013-12-18T14:03:00'],
      ['never', '2013-12-17T14:03:00'],
    ]) {
      const [post] = await postsIn(ghostExport([{ id: 1, published_at: written }]));
      assert.equal(post?.dateGmt, moment, String(written));
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('addresses in a text are those of the site', async () => {
  const picture = { type: 'image', src: '__GHOST_URL__/content/images/a.jpg' };
  const { pictures } = await converted({ lexical: lexical(picture) });
  assert.equal(pictures[0]?.address, 'https://old.example/content/images/a.jpg');
});

const mobiledoc = JSON.stringify({ version: '0.3.1', sections: [[1, 'p', [[0, [], 0, 'From mobiledoc.']]]] });

test('the richest text that can be read is taken', async () => {
  const html = '<p>From HTML.</p>';
  for (const [given, words, lost] of [
    [{ lexical: '', mobiledoc, html }, 'From mobiledoc.', []],
    [{ lexical: '{"root"', mobiledoc, html }, 'From mobiledoc.', ['its text as lexical, which cannot be read']],
    [
      { lexical: '{"root":{}}', mobiledoc: '{"version":"0.2.0","sections":[]}', html },
      'From HTML.',
      ['its text as lexical, which cannot be read', 'its text as mobiledoc, which cannot be read'],
    ],
    [{ mobiledoc: null, html }, 'From HTML.', []],
  ] as const) {
    const story = await converted(given);
    assert.equal(story.content.verdict, words);
    assert.deepEqual(story.lost, lost);
  }
});

const drafts: Record<string, [post: Partial<GhostPost>, lost: string[]]> = {
  'a draft': [{ status: 'draft', published_at: null }, []],
  'one that is scheduled': [
    { status: 'scheduled', published_at: '2030-01-01T00:00:00.000Z' },
    ['its being published: it is scheduled. It comes in as a draft'],
  ],
  'what went out by mail alone': [
    { status: 'sent' },
    ['its being published: it is sent by mail alone. It comes in as a draft'],
  ],
  'what members had': [
    { visibility: 'members' },
    ['its being published: it was for members alone. It comes in as a draft'],
  ],
  'what was paid for': [
    { visibility: 'paid' },
    ['its being published: it was for members who pay alone. It comes in as a draft'],
  ],
  'what some had': [
    { visibility: 'tiers' },
    ['its being published: it was for some of the members alone. It comes in as a draft'],
  ],
};

for (const [name, [post, lost]] of Object.entries(drafts)) {
  test(`${name} comes in as a draft`, async () => {
    const story = await converted(post);
    assert.deepEqual([story.isPublished, story.lost], [false, lost]);
    assert.deepEqual(story.paths, post.visibility ? ['/her'] : []);
  });
}

test('what has no place here is said', async () => {
  const { lost } = await converted({
    ...{ codeinjection_head: '<style>', canonical_url: 'https://a.example/her' },
    meta: { og_title: 'Her!' },
  });
  assert.deepEqual(lost, [
    'the code that was put into its page',
    'that it belongs to https://a.example/her',
    'what was written for search engines and share cards alone',
  ]);
});

test('a tag that readers did not see goes nowhere, unless the map says where', async () => {
  const tags = ['#review', 'Film', 'Love'];
  const plain = await converted({ tags });
  assert.deepEqual([plain.section, plain.kind, plain.lost], ['Film', 'feature', ['the internal tag “#review”']]);
  const map = { categories: { 'hash-review': { kind: 'review', work: { kind: 'film' } } } };
  const mapped = await converted({ tags, title: 'Review: Her' }, map);
  assert.deepEqual(
    [mapped.section, mapped.kind, mapped.work?.title, mapped.content.tags, mapped.lost],
    ['Film', 'review', 'Her', ['Love'], []],
  );
  const named = { categories: { 'hash-review': { section: 'Cinema' } } };
  assert.deepEqual((await converted({ tags }, named)).content.tags, ['Film', 'Love']);
});

test('an export of the first versions is read too', async () => {
  const row = {
    ...{
      id: 5,
      title: 'Her',
      slug: 'her',
      markdown: 'Old.',
      html: '<p>Old.</p>',
      image: '/content/images/a.jpg',
      meta_title: 'Her!',
    },
    ...{ page: 0, status: 'published', author_id: 1, created_at: 1387375380000, published_at: 1387413000000 },
  };
  const page = { ...row, id: 6, page: 1, slug: 'about', published_at: '2013-12-19 00:30:00' };
  const data = {
    posts: [row, page],
    users: [{ id: 1, slug: 'ines', name: 'Ines', email: 'ines@old.example' }],
    settings: [
      { key: 'permalinks', value: '/:year/:month/:day/:slug/' },
      { key: 'activeTimezone', value: 'Asia/Tokyo' },
    ],
  };
  const [post, about] = await postsIn(JSON.stringify({ meta: { exported_on: 1, version: '003' }, data }));
  assert.deepEqual(
    [post?.id, post?.type, post?.author, post?.dateGmt, post?.link],
    ['5', 'post', 'ines', '2013-12-19T00:30:00', 'https://old.example/2013/12/19/her/'],
  );
  assert.equal(post?.lead?.address, '/content/images/a.jpg');
  assert.deepEqual(post?.lost, ['what was written for search engines and share cards alone']);
  assert.deepEqual(
    [about?.type, about?.dateGmt, about?.link],
    ['page', '2013-12-19T00:30:00', 'https://old.example/about/'],
  );
});

test('an address is made as the export says', async () => {
  const paths = async (permalinks: string, more: Partial<GhostPost> = {}) =>
    (await converted({ tags: ['#x', 'Film'], ...more }, {}, { permalinks, timezone: 'Nowhere/Land' })).paths;
  assert.deepEqual(await paths('/:primary_tag/:slug/'), ['/film/her']);
  assert.deepEqual(await paths('/:primary_tag/:slug/', { tags: [] }), ['/all/her']);
  assert.deepEqual(await paths('/:primary_author/:year/:id/'), [`/ines/2013/${ghostId(18)}`]);
  assert.deepEqual(await paths('none'), ['/her']);
});

test('letters are whole wherever the file is cut', async () => {
  const json = ghostExport([{ id: 1, title: 'Amélie — “𝄞”' }]);
  for (const size of [1, 7, 1_000_000]) assert.equal((await postsIn(json, size))[0]?.title, 'Amélie — “𝄞”');
});

const whole = ghostExport([{ id: 1 }, { id: 2 }]);
const wrong: Record<string, [json: string, sentence: RegExp]> = {
  'that is cut off': [whole.slice(0, -20), /ends before its end/],
  'that is empty': ['', /ends before its end/],
  'that is none': ['<?xml version="1.0"?>', /no well-formed JSON \(Unexpected "<" at byte 0\)\.$/],
  'with more behind its end': [`${whole}{}`, /no well-formed JSON/],
  'with a comma too many': [whole.replace('},{', '},,{'), /no well-formed JSON/],
  'of another program': ['{"posts":[{"title":"x"}]}', /This is no Ghost export/],
  'with a list in place of everything': ['[1,2]', /This is no Ghost export/],
};
for (const [name, [json, sentence]] of Object.entries(wrong)) {
  test(`a file ${name} ends with a sentence before anything is given`, async () => {
    const given: unknown[] = [];
    await assert.rejects(async () => {
      for await (const entry of readGhost(fileOf(json), site)) given.push(entry);
    }, sentence);
    assert.deepEqual(given, []);
  });
}

test('letters that are none end with a sentence', async () => {
  const bytes = {
    async *[Symbol.asyncIterator]() {
      yield Buffer.from('{"db":[{"data":{"posts":[{"title":"');
      yield Buffer.from([0xc3, 0x28]);
      yield Buffer.from('"}]}}]}');
    },
  };
  await assert.rejects(readGhost(bytes, site).next(), /no well-formed JSON/);
});

test('a post that has no end is refused', async () => {
  const bytes = {
    async *[Symbol.asyncIterator]() {
      yield Buffer.from('{"db":[{"data":{"posts":[{"html":"');
      for (let at = 0; at < 70; at += 1) yield Buffer.alloc(1_000_000, 'a');
    },
  };
  await assert.rejects(readGhost(bytes, site).next(), /larger than 64 million letters/);
});

for (const [name, nested] of Object.entries({ 'in each other': '[', 'beside each other': '[],' })) {
  test(`a post with lists ${name} without end is refused before memory ends`, async () => {
    let pieces = 0;
    const bytes = {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from('{"db":[{"data":{"posts":[{"html":[');
        for (; pieces < 20; pieces += 1) yield Buffer.from(nested.repeat(65_536 / nested.length));
      },
    };
    await assert.rejects(readGhost(bytes, site).next(), /more objects and lists/);
    assert.ok(pieces < 10, String(pieces));
  });
}

test('a row that is none comes to nothing', async () => {
  const data = { posts: [null, 3, 'x', [], postRow({ id: 1 })], ...ghostTables([]), users: [null, 7], tags: 3 };
  const posts = await postsIn(JSON.stringify({ db: [{ meta: { version: '5' }, data }] }));
  assert.equal(posts.length, 5);
  assert.deepEqual(
    posts.map(({ id }) => id),
    ['', '', '', '', ghostId(1)],
  );
});
