import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertPost, oldPath } from './convert-post.ts';
import { importMap } from './import-map.ts';
import { readWxr } from './read-wxr.ts';
import { siteKey } from './survey.ts';
import { bytesOf, type WxrItem, wxr } from './testing-wxr.ts';

const now = new Date('2026-11-26T12:00:00Z');

async function converted(item: Partial<WxrItem>, map: unknown = {}) {
  const lost: string[] = [];
  for await (const entry of readWxr(bytesOf(wxr([{ id: 12, slug: 'her', ...item }])))) {
    if (entry.entry !== 'post') continue;
    const losses = { lose: (what: string) => lost.push(what) };
    return { ...convertPost(entry.post, importMap.parse(map), { losses, attached: [], now }), lost };
  }
  throw new Error('The export has no post.');
}

test('a published post keeps its date, its address and its words', async () => {
  const story = await converted({
    title: 'Her &amp; <em>him</em>',
    categories: ['Film', 'Love'],
    tags: ['Spike Jonze', 'spike-jonze', 'x'.repeat(50)],
    commentStatus: 'closed',
  });
  assert.deepEqual(story.lost, [`the tag “${'x'.repeat(50)}”`]);
  assert.deepEqual(
    [story.title, story.isPublished, story.at?.toISOString(), story.paths, story.section, story.kind],
    ['Her & him', true, '2013-12-18T14:03:00.000Z', ['/2013/12/her', '/?p=12'], 'Film', 'feature'],
  );
  assert.deepEqual(story.content.tags, ['Spike Jonze', 'Love']);
  assert.equal(story.content.slug, 'her');
  assert.equal(story.content.verdict, 'Patient, and right to be.');
  assert.equal(story.commentsClosed, true);
});

test('names are what they say, not as HTML writes them', async () => {
  const { section, content } = await converted({ categories: ['Film &amp; TV'], tags: ['Q&amp;A', 'a &lt;b&gt; <c>'] });
  assert.equal(section, 'Film & TV');
  assert.deepEqual(content.tags, ['Q&A', 'a <b> <c>']);
});

test('a post without a number is refused and said', async () => {
  const { lost, isRefused } = await converted({ id: Number.NaN });
  assert.deepEqual([lost, isRefused], [['all of it: it has no number'], true]);
});

test('an excerpt is the short text, cut where it does not fit', async () => {
  assert.equal((await converted({ excerpt: 'A <b>film</b>.' })).content.verdict, 'A film.');
  const { content, lost } = await converted({ excerpt: 'word '.repeat(100) });
  assert.ok(content.verdict.length <= 280 && content.verdict.endsWith('word…'));
  assert.match(lost[0] ?? '', /^the end of the excerpt/);
});

test('a break in the beginning of a text is a space in the short text', async () => {
  assert.equal((await converted({ text: '<p>Patient.<br>Right.</p>' })).content.verdict, 'Patient. Right.');
});

test('what a spoiler hides does not come out as the short text', async () => {
  const { content } = await converted({ text: '[spoiler]<p>Rosebud is a sled.</p>[/spoiler]\n\nOpen words.' });
  assert.equal(content.verdict, 'Open words.');
  const among = await converted({ text: '<p>Rosebud <span class="spoiler">is a sled</span> again.</p>' });
  assert.equal(among.content.verdict, 'Rosebud again.');
  const within = await converted({ excerpt: 'Rosebud [spoiler]is a sled[/spoiler].', text: '<p>Open words.</p>' });
  assert.equal(within.content.verdict, 'Open words.');
  assert.deepEqual(within.lost, ['the excerpt, in which a spoiler stands']);
});

test('where nobody can say how far a spoiler goes, the story is a draft and nothing of it its short text', async () => {
  const { isPublished, content, lost } = await converted({ text: '<p>Rosebud is a sled.</p>[/spoiler]' });
  assert.deepEqual([isPublished, content.verdict], [false, '']);
  assert.match(lost.join(), /its being published: nobody can say how far a spoiler in it goes/);
});

const drafts: Record<string, [Partial<WxrItem>, RegExp | undefined]> = {
  'a draft': [{ status: 'draft', at: '0000-00-00 00:00:00' }, undefined],
  'a post that waits for an editor': [{ status: 'pending' }, undefined],
  'a private post': [{ status: 'private' }, /it is private/],
  'a post that is to come': [{ status: 'future', at: '2030-01-01 00:00:00' }, /it is future/],
  'a post with a password': [{ password: 'x' }, /behind a password/],
  'a post of tomorrow': [{ at: '2026-11-27 12:00:00' }, /its date is to come/],
  'a post without a title': [{ title: ' ' }, /it has no title/],
};

for (const [name, [item, why]] of Object.entries(drafts)) {
  test(`${name} comes in as a draft`, async () => {
    const { isPublished, paths, lost } = await converted(item);
    const had = (item.status ?? 'publish') === 'publish';
    assert.deepEqual([isPublished, paths], [false, had ? ['/2013/12/her', '/?p=12'] : []]);
    assert.equal(lost.length, why ? 1 : 0);
    if (why) assert.match(lost[0] ?? '', why);
  });
}

const map = {
  default: { section: 'Notes' },
  categories: {
    reviews: {
      ...{ section: 'Film', kind: 'review' },
      ...{ work: { kind: 'film', title: 'film', year: 'made' }, score: { field: 'stars', best: 5 } },
    },
  },
};

test('the map says what is a review, of which work and with which score', async () => {
  const meta = { film: '“Her”', made: '2013-12-18', stars: '4,5' };
  const story = await converted({ categories: ['Other', 'Reviews'], meta }, map);
  assert.deepEqual(story.lost, []);
  assert.deepEqual([story.kind, story.section, story.isPublished], ['review', 'Film', true]);
  assert.deepEqual(story.work, { title: 'Her', kind: 'film', year: 2013, makers: [] });
  assert.deepEqual([story.content.score, story.content.disclosed], [90, 'none']);
  assert.deepEqual(story.content.tags, ['Other']);
});

test('a review without its work is a draft, and a score that is none is said', async () => {
  const story = await converted({ categories: ['Reviews'], meta: { stars: 'many' } }, map);
  assert.equal(story.isPublished, false);
  assert.match(story.lost.join('\n'), /a review needs its work[\s\S]*the score “many”, which is none from 0 to 5/);
});

test('a post goes where its category says, by default by its name', async () => {
  const at = async (categories: string[], map?: unknown) => {
    const { section, kind } = await converted({ categories }, map);
    return [section, kind];
  };
  assert.deepEqual(await at(['News']), ['News', 'news']);
  assert.deepEqual(await at([]), ['Archive', 'feature']);
  assert.deepEqual(await at(['Uncategorized', 'Games']), ['Games', 'feature']);
  assert.deepEqual(await at(['A category with a very long name']), ['Archive', 'feature']);
  assert.deepEqual(await at(['Games'], map), ['Games', 'feature']);
  assert.deepEqual(await at([], map), ['Notes', 'feature']);
});

test('a map with a word that nobody knows is refused', () => {
  for (const wrong of [{ categorys: {} }, { default: { kind: 'list' } }, { authors: { ines: 'nobody' } }])
    assert.equal(importMap.safeParse(wrong).success, false);
});

test('a text that our schema refuses, or that is no text, is refused and said', async () => {
  const { lost, isRefused } = await converted({ text: 'a'.repeat(200_001) });
  assert.deepEqual([lost, isRefused], [['all of it: the text is too long'], true]);
  assert.equal((await converted({ text: 'a'.repeat(4_000_001) })).isRefused, true);
  assert.equal((await converted({ text: '' })).isRefused, false);
});

test('an old address is its path', () => {
  assert.equal(oldPath('https://old.example/2013/am%c3%a9lie/'), '/2013/am%C3%A9lie');
  assert.equal(oldPath('https://old.example/2013/amélie'), '/2013/am%C3%A9lie');
  assert.equal(oldPath('https://old.example/2013/her/?utm=1#a'), '/2013/her');
  assert.equal(oldPath('https://old.example/?p=12'), '/?p=12');
  assert.equal(oldPath('https://old.example/?s=her'), undefined);
  assert.equal(oldPath('http://['), undefined);
});

test('where every address was a number, it is the only one', async () => {
  const { paths, lost } = await converted({ link: 'https://old.example/?p=12' });
  assert.deepEqual([paths, lost], [['/?p=12'], []]);
});

test('a site is one however its address is written', () => {
  const keys = ['http://www.Old.example/', 'https://old.example'].map((link) =>
    siteKey({ link, name: '', language: '' }),
  );
  assert.deepEqual(keys, ['old.example', 'old.example']);
});
