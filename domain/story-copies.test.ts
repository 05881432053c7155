import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import type { Body, BodyNode } from './body.ts';
import { bodyHtml } from './body-html.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { CENTRE } from './focal-point.ts';
import { nothingLinked } from './reference.ts';
import { shownIn } from './shown.ts';
import { storyMarkdown } from './story-markdown.ts';
import { storyWxr } from './story-wxr.ts';
import type { WholeStory } from './whole-story.ts';

const url = 'https://reviews.example';
const text = (words: string, ...marks: BodyNode['marks'] & {}): BodyNode => ({ type: 'text', text: words, marks });
const [bold, italic, spoiler] = [{ type: 'bold' }, { type: 'italic' }, { type: 'spoilerText' }];
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const doc = (...content: BodyNode[]): Body => ({ type: 'doc', content });
const note = (words: string, ...marks: BodyNode['marks'] & {}): BodyNode => ({
  ...{ type: 'footnote', attrs: { text: words } },
  marks,
});

const picture = {
  ...{ id: 7, stem: 'ab', name: 'ab.jpg', width: 800, height: 400, widths: [800], alt: 'A "lamp" <lit>', caption: '' },
  ...{ credit: '', decorative: false, ...CENTRE },
};
const pictures = new Map([[7, picture]]) as unknown as WholeStory['pictures'];
const linked = { ...nothingLinked, paths: new Map([['work:12', '/works/errand']]) };
const shown = shownIn({ pictures, linked }, url);

const body = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('At *first*')] },
  p(
    text('It is '),
    text('bold', bold),
    text(' and both', bold, italic),
    text(' here. '),
    text('He dies', spoiler),
    note('Page 3', spoiler),
  ),
  p(
    text('See '),
    text('Errand', { type: 'reference', attrs: { kind: 'work', id: 12 } }),
    text(' or '),
    text('none', { type: 'reference', attrs: { kind: 'work', id: 13 } }),
  ),
  { type: 'spoiler', attrs: { about: 'the end' }, content: [p(text('The lamp goes out.'))] },
  { type: 'figure', attrs: { mediaId: 7, caption: 'Lit', wide: false } },
  { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [p(text('third'))] }] },
  {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [p(text('a|b'))] }] }],
  },
);

test('a text in Markdown has its form, its notes, and its spoilers with a mark', () => {
  assert.equal(
    bodyMarkdown(body, shown),
    `## At \\*first\\*

It is **bold *and both*** here. ||He dies||[^1]

See [Errand](<https://reviews.example/works/errand>) or none

> **Spoiler: the end**
>
> The lamp goes out.

![A "lamp" \\<lit\\>](https://reviews.example/media/ab-full.jpg "Lit")

3. third

| a\\|b |
| --- |

[^1]: ||Page 3||
`,
  );
});

test('a text in HTML has the same', () => {
  assert.equal(
    bodyHtml(body, shown),
    `<h2>At *first*</h2>
<p>It is <strong>bold</strong><strong><em> and both</em></strong> here. <span class="spoiler">He dies</span><sup><a href="#note-1">1</a></sup></p>
<p>See <a href="https://reviews.example/works/errand">Errand</a> or none</p>
<details class="spoiler"><summary>Spoiler: the end</summary><p>The lamp goes out.</p></details>
<figure><img src="https://reviews.example/media/ab-full.jpg" alt="A &quot;lamp&quot; &lt;lit&gt;"/><figcaption>Lit</figcaption></figure>
<ol start="3"><li><p>third</p></li></ol>
<table><tr><th><p>a|b</p></th></tr></table>
<ol><li id="note-1"><span class="spoiler">Page 3</span></li></ol>`,
  );
});

test('a cell of a table is one line, and nothing in it ends it; a caption keeps its signs', () => {
  const hidden = { ...text('b'), marks: [{ type: 'spoilerText' }] };
  const link = { ...text('c'), marks: [{ type: 'link', attrs: { href: 'https://a.example/?x=1|2' } }] };
  const cell = {
    type: 'tableHeader',
    content: [p(text('a\\|'), hidden, { type: 'hardBreak' }, link), p(text('d\\')), p(text('e'))],
  };
  assert.equal(
    bodyMarkdown(
      doc(
        { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
        { type: 'figure', attrs: { mediaId: 7, caption: 'By "K" \\', wide: false } },
      ),
      shown,
    ),
    `| a\\\\\\|\\|\\|b\\|\\|<br>[c](<https://a.example/?x=1\\|2>)<br>d\\\\<br>e |
| --- |

![A "lamp" \\<lit\\>](https://reviews.example/media/ab-full.jpg "By \\"K\\" \\\\")
`,
  );
});

const markdown = new MarkdownIt();

/** The words of a page without its elements. */
const wordsIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '',
    )
    .trim();

test('whatever is typed, it stays words in Markdown', () => {
  const signs = [...'*_~`[]()<>|&#+-=.!\\"1 a', ' - ', '1. ', '## ', '> ', '---', '![', '](', '&amp;', '<b>'];
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let turn = 0; turn < 3_000; turn += 1) {
    const words = Array.from({ length: 1 + (next() % 9) }, () => signs[next() % signs.length])
      .join('')
      .trim();
    if (!words) continue;
    const html = markdown.render(bodyMarkdown(doc(p(text(words))), shown));
    assert.match(html, /^<p>/, words);
    assert.equal(wordsIn(html).replace(/\s+/g, ' '), words.replace(/\s+/g, ' '), words);
  }
});

const story = {
  ...{
    id: 5,
    kind: 'review',
    area: 'reviews',
    slug: 'errand',
    headline: 'Review: *Errand* & "more"',
    verdict: 'Good.',
  },
  ...{ score: 80, edition: '', disclosed: 'none', disclosure: '', tags: ['Slow <burn>'], body, pictures, linked },
  section: { id: 1, slug: 'film', name: 'Film' },
  writers: [{ by: 'account', id: 1, name: 'Ines Okafor', handle: 'ines', socialHandle: '', bio: '', picture: null }],
  work: { id: 12, slug: 'errand', title: 'Errand', year: 2013, kind: 'film' },
  ...{ lead: null, corrections: [], authorId: 1, comments: 0, commentsClosedAt: null },
  publishedAt: new Date('2013-12-18T09:00:00Z'),
  entries: [{ rank: 1, blurb: 'The *only* one.', work: { title: 'Errand', year: 2013 }, review: null }],
} as unknown as WholeStory;

test('a story in Markdown says on top what is known of it, in YAML', () => {
  const file = storyMarkdown({ story, status: 'published' }, url);
  const [, head = '', words = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(file) ?? [];
  const facts = Object.fromEntries(head.split('\n').map((line) => [line.split(': ')[0], line]));
  assert.equal(facts.title, 'title: "Review: Errand & \\"more\\""');
  assert.equal(facts.authors, 'authors: ["Ines Okafor"]');
  assert.equal(facts.url, 'url: "https://reviews.example/reviews/errand"');
  assert.equal(facts.score, 'score: 80');
  assert.match(words, /## 1\. Errand \(2013\)\n\nThe \\\*only\\\* one\.\n$/);
  const draft = storyMarkdown({ story, status: 'draft' }, url);
  assert.ok(
    !/^(url|date): /m.test(draft) && draft.includes('status: "draft"'),
    'what readers cannot see has no address',
  );
});

test('a story for WordPress is XML with its words, and what is not out is a draft there', () => {
  const publication = { name: 'The Lamp & Co', tagline: '', locale: 'en-GB' };
  const file = storyWxr({ story, status: 'published' }, { publication, url });
  assert.match(file, /<title>The Lamp &amp; Co<\/title>/);
  assert.match(file, /<title>Review: Errand &amp; &quot;more&quot;<\/title>/);
  assert.match(file, /<wp:status>publish<\/wp:status>/);
  assert.match(file, /<category domain="post_tag" nicename="slow-burn">Slow &lt;burn&gt;<\/category>/);
  assert.match(file, /<content:encoded>&lt;h2&gt;At \*first\*&lt;\/h2&gt;/);
  assert.match(file, /<wp:meta_key>marquee_score<\/wp:meta_key><wp:meta_value>80<\/wp:meta_value>/);
  assert.deepEqual(unclosed(file), []);
  assert.match(storyWxr({ story, status: 'withdrawn' }, { publication, url }), /<wp:status>draft<\/wp:status>/);
});

/** The elements that are open at the end, or that were closed by another. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([a-z][\w:]*)[^<>]*?(\/?)>/g)) {
    if (alone) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}
