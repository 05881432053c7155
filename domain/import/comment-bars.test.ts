import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_SPOILERS } from '../comment-spoilers.ts';
import { type CommentBlock, linksIn, parseComment, textOf } from '../comment-text.ts';
import { randomFrom } from '../testing-random.ts';
import { commentMarkdown } from './comment-markdown.ts';

const covered: Record<string, [html: string, markdown: string]> = {
  'a shortcode': ['So [spoiler]he <em>dies</em>[/spoiler]. Yes.', 'So ||he *dies*||. Yes.'],
  'a class': ['<p>So <span class="x spoiler">he dies</span></p>', 'So ||he dies||'],
  'a tag of Disqus': ['<p>So <spoiler>he dies</spoiler></p>', 'So ||he dies||'],
  'what is told of as in a drawer': [
    '<details class="spoiler"><summary>Spoiler: the end</summary><p>He dies.</p></details>',
    'the end:\n\n||He dies.||',
  ],
  'what a shortcode is about': ['[spoiler title="The end"]He dies.[/spoiler]', 'The end: ||He dies.||'],
  'several paragraphs': ['<div class="spoiler"><p>a</p><p>b</p></div><p>c</p>', '||a\n\nb||\n\nc'],
  'paragraphs by empty lines': ['[spoiler]a\n\nb[/spoiler]\n\nc', '||a\n\nb||\n\nc'],
  'from one paragraph into the next': ['<p>a [spoiler]b</p><p>c[/spoiler] d</p>', 'a ||b||\n\n||c|| d'],
  'what is quoted': ['<blockquote>a <spoiler>b</spoiler></blockquote>', '> a ||b||'],
  'a quote': ['<spoiler>a</spoiler><blockquote class="spoiler">b</blockquote>c', '||a||\n\n> ||b||\n\nc'],
  'items of a list': ['<ul><li>a</li><li class="spoiler">b</li></ul>', '- a\n- ||b||'],
  'a link with its address': [
    '<spoiler><a href="https://a.example/he-dies">he</a></spoiler>',
    '||[he](https://a.example/he-dies)||',
  ],
  'a link that is one': [
    '<a class="spoiler" href="https://a.example/he-dies">he</a>',
    '||[he](https://a.example/he-dies)||',
  ],
  'a picture': [
    'a<spoiler><img src="https://a.example/he-dies.jpg" alt="He dies"></spoiler>',
    'a ||[He dies](https://a.example/he-dies.jpg)||',
  ],
  'words within an emphasis, which goes': ['<b>a <spoiler>b</spoiler></b>', 'a ||b||'],
  'words of a link, which goes': ['<a href="https://a.example/b">a <spoiler>b</spoiler></a>', 'a ||b||'],
  'words behind an address': ['https://a.example/<spoiler>b</spoiler>', 'https://a.example/ ||b||'],
  'bars that are signs': ['a|<spoiler>b|</spoiler>|', 'a\\| ||b\\| ||\\|'],
  'a spoiler in a spoiler': ['[spoiler]a <spoiler>b</spoiler> c[/spoiler]', '||a b c||'],
  'nothing at all': ['a<spoiler> </spoiler>b', 'a b'],
};

for (const [name, [html, markdown]] of Object.entries(covered)) {
  test(`under bars: ${name}`, () => {
    const { text, spoilers } = commentMarkdown(html);
    assert.equal(text, markdown);
    assert.equal(spoilers, 'covered');
  });
}

test('what is written about spoilers, and bars in an address, cover nothing', () => {
  for (const html of ['[[spoiler]] is how one covers words', '[spoilers] a', '[caption]a[/caption]']) {
    assert.deepEqual([open(html), commentMarkdown(html).spoilers], [html, 'none']);
  }
  assert.equal(open('https://a.example/|| a ||'), 'https://a.example/|| a ||');
  assert.equal(open('<a href="https://a.example/||">a</a> ||'), 'a ||');
});

const unclear = {
  'that does not end': 'a [spoiler]b',
  'that does not begin': 'b[/spoiler] a',
  'whose sign nobody reads': '<textarea>[spoiler]</textarea>b[/spoiler]',
  'that is too long': `a <spoiler>${'b '.repeat(5_000)}</spoiler>`,
  'that begins another way': '[spoiler="x"]b[/spoiler]',
  'whose tag a paragraph ends': '<p>a <spoiler>b</p><p>c</spoiler> d</p>',
  'whose tag a paragraph ends that begins in it': '<p><spoiler><p>b</p></spoiler></p>',
  'whose tag an item ends': '<ul><li><spoiler>a</li><li>b</spoiler></li></ul>',
  'whose tag a row ends': '<table><spoiler><tr><td>b</td></tr></spoiler></table>',
  'whose class an emphasis ends': '<b><span class="spoiler"><p>b</p></b></span>',
  'whose tag has no end at all': 'a <spoiler>b',
  'whose tag ends nowhere, deeper than anybody writes': `${'<div>'.repeat(300)}<p><spoiler>a</p><p>b</spoiler></p>`,
};

for (const [name, html] of Object.entries(unclear)) {
  test(`nobody can say how far a spoiler goes ${name}`, () => {
    const { text, spoilers } = commentMarkdown(html);
    assert.equal(spoilers, 'unclear');
    assert.doesNotMatch(text, /x-spoiler/);
  });
}

/** What readers see of it before they open anything. */
const open = (html: string) => textOf(openOf(parseComment(commentMarkdown(html).text)));

const openOf = (blocks: CommentBlock[]): CommentBlock[] =>
  blocks.flatMap((block): CommentBlock[] => {
    if (block.type === 'spoiler') return [];
    return block.type === 'paragraph' ? [block] : [{ ...block, children: openOf(block.children) }];
  });

/** Throws that are the same in every run. */
function dice(seed: number) {
  const next = randomFrom(seed);
  return (sides: number) => Math.floor(next() * sides);
}

/** A comment in which what stands under a spoiler says so. */
function told(roll: (sides: number) => number, deep: number, isSecret = false): string {
  const words = isSecret ? 'secret' : 'plain';
  const inner = (isOne = isSecret) =>
    Array.from({ length: 1 + roll(3) }, () => (deep > 4 ? words : told(roll, deep + 1, isOne))).join('');
  switch (roll(16)) {
    case 0:
      return `<spoiler>${inner(true)}</spoiler>`;
    case 1:
      return `[spoiler]${inner(true)}[/spoiler]`;
    case 2:
      return `<span class="spoiler">${inner(true)}</span>`;
    case 3:
      return `<details class="spoiler"><summary>${words}</summary>${inner(true)}</details>`;
    case 4:
      return `<em>${inner()}</em>`;
    case 5:
      return `<strong>${inner()}</strong>`;
    case 6:
      return `<blockquote>${inner()}</blockquote>`;
    case 7:
      return `<ul><li>${inner()}</li><li>${words}</li></ul>`;
    case 8:
      return `<div>${inner()}</div>`;
    case 9:
      return `<section>${inner()}</section>`;
    case 10:
      return `<a href="https://a.example/${words}||">${words}</a>`;
    case 11:
      return '<br>';
    case 12:
      return ['\n\n', ' || ', '\\', '|', '*', '> ', '**', '[', '](', 'https://a.example/|| '][roll(10)] ?? '';
    default:
      return ` ${words} `;
  }
}

test('nothing of any spoiler stands open, and nothing else is lost', () => {
  for (let seed = 1; seed <= 4_000; seed += 1) {
    const html = Array.from({ length: 3 }, (_, part) => told(dice(seed * 7 + part), 0)).join('');
    const { text, spoilers } = commentMarkdown(html);
    const said = textOf(parseComment(text));
    const words = (pattern: RegExp, from: string) => from.match(pattern)?.length ?? 0;
    assert.notEqual(spoilers, 'unclear', html);
    assert.doesNotMatch(open(html), /secret/, `${html}\n${text}`);
    // A text of more bars is one spoiler as a whole, without marks.
    if (words(/\|\|/g, text) / 2 > MAX_SPOILERS) continue;
    const inText = html.replace(/<[^>]*>/g, '');
    assert.equal(words(/plain/g, said) + words(/secret/g, said), words(/plain|secret/g, inText), `${html}\n${text}`);
  }
});

const around: [before: string, between: string, after: string][] = [
  ['<p>', '</p><p>', '</p>'],
  ['<p>', '<p>', ''],
  ['<ul><li>', '</li><li>', '</li></ul>'],
  ['<ul><li>', '<li>', '</ul>'],
  ['<table><tr><td>', '</td><td>', '</td></tr></table>'],
  ['<table><tr><td>', '</td></tr><tr><td>', '</td></tr></table>'],
  ['<table>', '<tr><td>x</td></tr>', '</table>'],
  ['<blockquote>', '</blockquote><blockquote>', '</blockquote>'],
  ['<h2>', '</h3><p>', '</p>'],
  ['<div>', '</div><div>', '</div>'],
  ['<b>', '<p>', '</b></p>'],
  ['<em>', '</em><em>', '</em>'],
  ['<a href="https://a.example/">', '<a href="https://a.example/b">', '</a>'],
  ['<form>', '</form>', ''],
  ['<svg>', '<p>', '</p>'],
];
/** Of other names than those around them: an end tag belongs to the nearest of its name. */
const spoilerTags = [
  ['<spoiler>', '</spoiler>'],
  ['<span class="spoiler">', '</span>'],
  ['<section class="spoiler">', '</section>'],
  ['<u class="spoiler">', '</u>'],
  ['<i class="x spoiler">', '</i>'],
] as const;

/** Words within paragraphs, items and rows, over whose ends the tags of a spoiler reach; what stands behind one says so. */
function overEnds(roll: (sides: number) => number): string {
  const [begin, end] = spoilerTags[roll(spoilerTags.length)] ?? spoilerTags[0];
  const at = roll(12);
  const until = at + 1 + roll(12);
  let [html, place] = ['', 0];
  const put = (part: string) => {
    if (place === at) html += begin;
    if (place === until) html += end;
    place += 1;
    html += part;
  };
  for (let shape = 0; shape < 3; shape += 1) {
    const [before, between, after] = around[roll(around.length)] ?? ['', '', ''];
    for (const part of [before, '', between, '', after])
      put(part || (place >= at && place < until ? ' secret ' : ' plain '));
  }
  return place > until ? html : `${html}${end}`;
}

test('a tag that reaches over the end of a paragraph, an item or a row leaves nothing open', () => {
  const met = { covered: 0, unclear: 0, none: 0 };
  for (let seed = 1; seed <= 3_000; seed += 1) {
    const html = overEnds(dice(seed));
    const { text, spoilers } = commentMarkdown(html);
    met[spoilers] += 1;
    if (spoilers !== 'unclear') assert.doesNotMatch(open(html), /secret/, `${html}\n${text}`);
  }
  assert.ok(met.covered > 200 && met.unclear > 200, JSON.stringify(met));
});

test('no HTML of a comment is too much, and nothing of it stays', () => {
  const parts = ['<', '>', '</', '<p>', '<a href="', 'javascript:x', '">', '<spoiler>', '</spoiler>', '[spoiler]']
    .concat(['[/spoiler]', '[[spoiler]]', '<!--', '-->', '<!--x-spoiler begin {-->', '<textarea>', '<table><td>'])
    .concat([
      '<li class=spoiler>',
      '<details class=spoiler><summary>',
      '&lt;',
      '\u0000',
      '\ud800',
      '||',
      '*',
      '_',
      '> ',
    ])
    .concat(['<script>', '<svg><style>', '<template>', '<select><option>', '\n\n', 'https://a.example/', ' word ']);
  for (let seed = 1; seed <= 4_000; seed += 1) {
    const roll = dice(seed);
    const html = Array.from({ length: 1 + roll(30) }, () => parts[roll(parts.length)]).join('');
    const { text } = commentMarkdown(html);
    assert.ok(text.isWellFormed());
    assert.doesNotMatch(text, /x-bars/);
    for (const address of linksIn(text)) assert.match(address, /^https?:/);
  }
});
