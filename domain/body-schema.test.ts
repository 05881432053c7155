import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BodyNode, countWords, mediaIn } from './body.ts';
import { BodyError, parseBody } from './body-schema.ts';

const text = (words: string, ...marks: string[]): BodyNode =>
  marks.length ? { type: 'text', text: words, marks: marks.map((type) => ({ type })) } : { type: 'text', text: words };
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const doc = (...content: BodyNode[]) => ({ type: 'doc', content });

const marked = (words: string, type: string, attrs: Record<string, unknown>): BodyNode => ({
  ...text(words),
  marks: [{ type, attrs }],
});
const table = (...cells: [string, string][]): BodyNode => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map(([type, words]) => ({ type, content: [paragraph(text(words))] })) }],
});

function quoted(times: number): BodyNode {
  let node = paragraph(text('said'));
  for (let depth = 1; depth < times; depth += 1) node = { type: 'blockquote', content: [node] };
  return node;
}

test('quotes in quotes pass as far as anybody writes them', () => {
  assert.equal(parseBody(doc(quoted(23))).content.length, 1);
});

test('a text with every kind of part passes, and keeps its words', () => {
  const whole = doc(
    paragraph(text('See '), text('Her', 'italic'), { type: 'footnote', attrs: { text: 'Or do not.' } }),
    { type: 'heading', attrs: { level: 2 }, content: [text('A city')] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
    { type: 'blockquote', content: [paragraph(text('said'))] },
    { type: 'pullQuote', content: [paragraph(text('loud'))] },
    { type: 'figure', attrs: { mediaId: 3, caption: 'The way down', wide: true } },
    { type: 'video', attrs: { provider: 'youtube', id: 'dJTU48_yghs', title: 'Trailer', posterId: 4 } },
    { type: 'spoiler', attrs: { about: 'the end' }, content: [paragraph(text('They go.'))] },
    { type: 'horizontalRule' },
    { type: 'relatedStory', attrs: { storyId: 5 } },
    { type: 'scoreCard', attrs: { storyId: 6 } },
    table(['tableHeader', 'Name'], ['tableCell', 'Score']),
    paragraph(text('He drowns', 'spoilerText'), marked('in it', 'reference', { kind: 'work', id: 7 })),
  );
  const body = parseBody(whole);
  assert.equal(body.content.length, 13);
  assert.deepEqual(mediaIn(body), [3, 4]);
  assert.equal(countWords(body), 14);
});

const refused: [string, unknown][] = [
  ['no document', paragraph(text('x'))],
  ['nothing', null],
  ['a node nobody knows', doc({ type: 'script', content: [text('x')] })],
  ['a mark nobody knows', doc(paragraph(text('x', 'blink')))],
  ['a heading of another level', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
  ['a figure without a picture', doc({ type: 'figure', attrs: { mediaId: null } })],
  ['a film of an unknown service', doc({ type: 'video', attrs: { provider: 'evil', id: 'x' } })],
  ['a film whose number is an address', doc({ type: 'video', attrs: { provider: 'vimeo', id: '../../x?y' } })],
  [
    'a link that runs',
    doc(paragraph({ ...text('x'), marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })),
  ],
  [
    'a link in disguise',
    doc(paragraph({ ...text('x'), marks: [{ type: 'link', attrs: { href: '/\t/elsewhere.example' } }] })),
  ],
  ['a link to nothing of ours', doc(paragraph(marked('x', 'reference', { kind: 'house', id: 1 })))],
  ['a link to no number', doc(paragraph(marked('x', 'reference', { kind: 'work', id: '1' })))],
  [
    'two links at once',
    doc(
      paragraph({
        ...text('x'),
        marks: [
          { type: 'link', attrs: { href: '/x' } },
          { type: 'reference', attrs: { kind: 'work', id: 1 } },
        ],
      }),
    ),
  ],
  ...['7', 1.5, -1, 1e12, null, { toString: 1 }].map((start): [string, unknown] => [
    `a list that begins with ${JSON.stringify(start)}`,
    doc({
      type: 'orderedList',
      attrs: { start },
      content: [{ type: 'listItem', content: [paragraph(text('x'))] }],
    }),
  ]),
  ...[
    { mediaId: '3', caption: '', wide: false },
    { mediaId: 3, caption: 4, wide: false },
    { mediaId: 3, caption: '', wide: 'yes' },
  ].map((attrs): [string, unknown] => [`a picture that is ${JSON.stringify(attrs)}`, doc({ type: 'figure', attrs })]),
  ['a card without a story', doc({ type: 'relatedStory' })],
  ['a score without a review', doc({ type: 'scoreCard', attrs: { storyId: -1 } })],
  ['a table without rows', doc({ type: 'table', content: [] })],
  [
    'joined cells',
    doc({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: 2, rowspan: 1, colwidth: null }, content: [paragraph()] }],
        },
      ],
    }),
  ],
  [
    'a list in a cell',
    doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [quoted(2)] }] }] }),
  ],
  ['quotes in quotes without end', doc(quoted(25))],
  ['more of them than a stack holds', doc(quoted(50_000))],
  ['a spoiler in a spoiler', doc({ type: 'spoiler', content: [{ type: 'spoiler', content: [paragraph(text('x'))] }] })],
];

for (const [what, value] of refused) {
  test(`refused: ${what}`, () => assert.throws(() => parseBody(value), BodyError));
}
