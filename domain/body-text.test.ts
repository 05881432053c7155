import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Body, type BodyMark, type BodyNode, emptyBody } from './body.ts';
import { BodyError, parseBody } from './body-schema.ts';
import { bodyOfText, textOfBody } from './body-text.ts';
import { randomFrom } from './testing-random.ts';

/** Choices that are the same in every run. */
function dice(seed: number) {
  const next = randomFrom(seed);
  const upTo = (n: number) => Math.floor(next() * n);
  const oneOf = <T>(things: readonly T[]) => things[upTo(things.length)] as T;
  return { upTo, oneOf, often: (share: number) => next() < share };
}

const words = [
  'snow',
  'a',
  ' ',
  '  x',
  '*',
  '**',
  '~~',
  '[',
  ']',
  '](',
  '\\',
  '#',
  '## ',
  '> ',
  '- ',
  '1. ',
  '---',
  '(b)',
  '|',
  '||',
  '= ',
];
const link: BodyMark = {
  type: 'link',
  attrs: { href: 'https://x.example/a_(b)\\c', target: null, rel: null, class: null, title: null },
};

const reference: BodyMark = { type: 'reference', attrs: { kind: 'work', id: 12 } };

function randomBody(seed: number): Body {
  const { upTo, oneOf, often } = dice(seed);
  const marks = () => [
    ...(often(0.2) ? [oneOf([link, reference])] : []),
    ...['bold', 'italic', 'strike', 'spoilerText'].filter(() => often(0.2)).map((type) => ({ type })),
  ];
  const run = (): BodyNode => {
    const [kind, on] = [upTo(12), marks()];
    const marked = on.length ? { marks: on } : {};
    if (kind === 0) return { type: 'hardBreak', ...marked };
    if (kind === 1) return { type: 'footnote', attrs: { text: `see ]] \\ [${oneOf(words)}` }, ...marked };
    return { type: 'text', text: Array.from({ length: 1 + upTo(4) }, () => oneOf(words)).join(''), ...marked };
  };
  const inline = () => {
    const runs: BodyNode[] = [];
    for (let n = upTo(5); n > 0; n -= 1) {
      const [next, last] = [run(), runs.at(-1)];
      const joins = last?.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(next.marks);
      if (!(joins && next.text !== undefined)) runs.push(next);
    }
    // A paragraph of one line break only reads as an empty one: the one thing that plain text cannot say.
    if (runs.length === 1 && runs[0]?.type === 'hardBreak') runs.pop();
    return runs.length ? { content: runs } : {};
  };
  const paragraph = (): BodyNode => ({ type: 'paragraph', ...inline() });
  const blocks = (kinds: readonly string[], depth: number): BodyNode[] => {
    const made: BodyNode[] = [];
    for (let n = 1 + upTo(4); n > 0; n -= 1) {
      const kind = oneOf(kinds);
      // Two lists or quotes in a row would read as one.
      made.push(made.at(-1)?.type === kind ? paragraph() : block(kind, depth));
    }
    return made;
  };
  const deeper = ['paragraph', 'bulletList', 'orderedList', 'blockquote', 'figure'];
  const block = (kind: string, depth: number): BodyNode => {
    const inside = depth > 2 ? ['paragraph'] : deeper;
    const item = () => ({
      type: 'listItem',
      content: [paragraph(), ...(often(0.4) ? blocks(inside, depth + 1) : [])],
    });
    const cell = (): BodyNode => ({ type: oneOf(['tableCell', 'tableHeader']), content: [paragraph()] });
    const row = () => ({ type: 'tableRow', content: Array.from({ length: 1 + upTo(3) }, cell) });
    switch (kind) {
      case 'heading':
        return { type: kind, attrs: { level: 2 + upTo(2) }, ...inline() };
      case 'blockquote':
        return { type: kind, content: blocks([...inside, 'table'], depth + 1) };
      case 'table':
        return { type: kind, content: Array.from({ length: 1 + upTo(3) }, row) };
      case 'relatedStory':
      case 'scoreCard':
        return { type: kind, attrs: { storyId: 1 + upTo(99) } };
      case 'pullQuote':
        return { type: kind, content: [paragraph()] };
      case 'bulletList':
        return { type: kind, content: [item(), item()] };
      case 'orderedList':
        return { type: kind, attrs: { start: 1 + upTo(12), type: null }, content: [item(), item()] };
      case 'figure':
        return { type: kind, attrs: { mediaId: 1 + upTo(99), caption: oneOf(words), wide: often(0.5) } };
      case 'video':
        return {
          type: kind,
          attrs: { provider: 'vimeo', id: '76979871', title: oneOf(words), posterId: oneOf([null, 4]) },
        };
      case 'spoiler':
        return { type: kind, attrs: { about: 'the [end]' }, content: blocks(inside, depth + 1) };
      default:
        return kind === 'paragraph' ? paragraph() : { type: kind };
    }
  };
  const top = [
    ...deeper,
    'table',
    'relatedStory',
    'scoreCard',
    'heading',
    'pullQuote',
    'video',
    'spoiler',
    'horizontalRule',
  ];
  return parseBody({ type: 'doc', content: blocks(top, 0) });
}

test('whatever the schema allows comes back from plain text as it was', () => {
  let said = 0;
  for (let seed = 1; seed <= 3_000; seed += 1) {
    const body = randomBody(seed);
    const text = textOfBody(body);
    if (text === undefined) continue;
    said += 1;
    assert.deepEqual(parseBody(bodyOfText(text)), body);
  }
  assert.ok(said > 2_900, `only ${said} of 3,000 could be said in plain text`);
});

test('whatever is typed makes a text that can be stored, or is refused with a sentence', () => {
  for (let seed = 1; seed <= 3_000; seed += 1) {
    const { upTo, oneOf } = dice(seed);
    const parts = [
      ...words,
      '\n',
      '\n\n',
      '[[picture 3]]',
      '[[spoiler: x]]',
      '[[end of spoiler]]',
      '[[note: y]]',
      '~',
      '| a |',
      '[[score 3]]',
    ];
    const typed = Array.from({ length: upTo(30) }, () => oneOf(parts)).join('');
    try {
      parseBody(bodyOfText(typed));
    } catch (cause) {
      assert.ok(cause instanceof BodyError, `${JSON.stringify(typed)}: ${cause}`);
      assert.match(cause.message, /a spoiler holds|too deep/);
    }
  }
});

test('quotes, lists and spoilers nested without end are refused', () => {
  for (const sign of ['> ', '- ', '[[spoiler: a]]\n']) {
    assert.throws(() => bodyOfText(`${sign.repeat(50_000)}a`), BodyError);
  }
});

test('an empty text is an empty body, both ways', () => {
  assert.deepEqual(bodyOfText(''), emptyBody);
  assert.equal(textOfBody(emptyBody), '');
});

test('a person may write it without knowing the signs', () => {
  const body = bodyOfText('One line\nand its second.\n\n2 * 3 is 6, [sic].\n\n[x](javascript:alert(1))');
  assert.deepEqual(
    body.content.map((node) => node.content?.map((run) => run.text).join('')),
    ['One line and its second.', '2 * 3 is 6, [sic].', '[x](javascript:alert(1))'],
  );
  assert.ok(body.content.every((node) => node.content?.every((run) => !run.marks)));
});

test('what plain text cannot say is not offered as plain text', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] };
  assert.equal(textOfBody({ type: 'doc', content: [list, list] }), undefined);
});

// In quadratic time this would take minutes.
test('a text made to be slow to read is read or refused', () => {
  const length = 200_000;
  const nasty = [
    '[[note: ',
    '[',
    '[a](/b)',
    '[a](',
    '\\',
    '*',
    'a\n',
    '\n',
    '> ',
    '- ',
    '1. ',
    '[[spoiler: x]]\n',
    '|',
    '| ',
    '||a',
  ];
  for (const part of nasty) {
    const text = part.repeat(length / part.length);
    try {
      bodyOfText(text);
    } catch (cause) {
      assert.ok(cause instanceof BodyError, `${part}: ${cause}`);
    }
  }
});

// In quadratic time these would take minutes.
test('backslashes without end are read and written like other letters', () => {
  const backslashes = '\\'.repeat(200_000);
  const wordsOf = (body: Body) => parseBody(body).content.map((node) => node.content?.[0]?.text);
  assert.deepEqual(wordsOf(bodyOfText(`${backslashes}x`)), [`${'\\'.repeat(100_000)}x`]);
  const broken = bodyOfText('x\\\n'.repeat(60_000)).content;
  assert.deepEqual([broken.length, broken[0]?.content?.length], [1, 120_000]);
  const cell = parseBody({
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: `${backslashes.slice(1)}x` }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  assert.equal(textOfBody(cell), undefined);
});

test('signs without their second half are letters, however many', () => {
  for (const text of ['[[note: '.repeat(20_000), ']('.repeat(50_000), '^['.repeat(50_000)]) {
    const body = parseBody(bodyOfText(text));
    assert.ok(body.content[0]?.content?.[0]?.text === text);
  }
});
