import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_SPOILERS } from './comment-spoilers.ts';
import { type CommentBlock, type CommentInline, linksIn, parseComment, plainText } from './comment-text.ts';

const text = (said: string): CommentInline => ({ type: 'text', text: said });
const paragraph = (...children: CommentInline[]): CommentBlock => ({ type: 'paragraph', children });
const spoiler = (...children: CommentBlock[]): CommentBlock => ({ type: 'spoiler', children });
const quote = (...children: CommentBlock[]): CommentBlock => ({ type: 'quote', children });
const literally = (typed: string) => assert.deepEqual(parseComment(typed), [paragraph(text(typed))], typed);

/** Every address that a comment would lead to. */
function addresses(typed: string) {
  const found: string[] = [];
  const inline = (node: CommentInline) => {
    if (node.type === 'link') found.push(node.href);
    if ('children' in node) node.children.forEach(inline);
  };
  const block = (node: CommentBlock): void =>
    node.type === 'paragraph' ? node.children.forEach(inline) : node.children.forEach(block);
  parseComment(typed).forEach(block);
  return found;
}

test('paragraphs and line breaks', () => {
  assert.deepEqual(parseComment('One\ntwo\n\nthree'), [
    paragraph(text('One'), { type: 'break' }, text('two')),
    paragraph(text('three')),
  ]);
});

test('emphasis', () => {
  assert.deepEqual(parseComment('*so* and **so**'), [
    paragraph({ type: 'emphasis', children: [text('so')] }, text(' and '), { type: 'strong', children: [text('so')] }),
  ]);
  assert.deepEqual(parseComment('\\*not so\\*'), [paragraph(text('*not so*'))]);
  literally('2 * 3 * 4 and snake_case_name');
});

test('quotes', () => {
  assert.deepEqual(parseComment('> Suppose it all worked.\n\nThis.'), [
    quote(paragraph(text('Suppose it all worked.'))),
    paragraph(text('This.')),
  ]);
  assert.deepEqual(parseComment('>\n\nThis.'), [paragraph(text('This.'))], 'an empty quote is nothing');
});

test('links, in brackets and bare', () => {
  assert.deepEqual(
    addresses('[a](https://a.example/x?y=1) http://b.example/(c). <https://d.example> mailto:e@f.example'),
    ['https://a.example/x?y=1', 'http://b.example/(c)', 'https://d.example', 'mailto:e@f.example'],
  );
  assert.deepEqual(addresses('end.It was me@home.example at www.example.com and //x.example'), []);
  assert.deepEqual(linksIn('> *see* https://a.example and https://b.example'), [
    'https://a.example',
    'https://b.example',
  ]);
  assert.deepEqual(linksIn('||see https://a.example and https://a.example||'), [
    'https://a.example',
    'https://a.example',
  ]);
  assert.deepEqual(linksIn('nothing to see'), []);
});

test('bars hide a few words', () => {
  assert.deepEqual(parseComment('I think ||she leaves||. Do you?'), [
    paragraph(text('I think')),
    spoiler(paragraph(text('she leaves.'))),
    paragraph(text('Do you?')),
  ]);
});

test('bars hide several paragraphs', () => {
  assert.deepEqual(parseComment('||One\n\n> two\n\nthree|| four'), [
    spoiler(paragraph(text('One')), quote(paragraph(text('two'))), paragraph(text('three'))),
    paragraph(text('four')),
  ]);
  assert.deepEqual(parseComment('||\nOne\n||'), [spoiler(paragraph(text('One')))]);
});

test('bars hide inside a quote, and through emphasis', () => {
  assert.deepEqual(parseComment('> so ||she leaves||'), [
    quote(paragraph(text('so')), spoiler(paragraph(text('she leaves')))),
  ]);
  assert.deepEqual(parseComment('*so ||she* leaves||'), [
    paragraph(text('*so')),
    spoiler(paragraph(text('she* leaves'))),
  ]);
});

test('bars without a partner are bars', () => {
  literally('a || b');
  assert.deepEqual(parseComment('||a|| b || c'), [spoiler(paragraph(text('a'))), paragraph(text('b || c'))]);
  assert.deepEqual(parseComment('||||'), []);
});

test('everything else stands as it was typed', () => {
  for (const typed of [
    '# No heading',
    '- no list',
    '1. no list',
    '`no code`',
    '| no | table |',
    '---',
    '~~~',
    '&amp; &lt; &#106;',
    '[no]: reference',
    '<b>no</b>',
    '<!-- no -->',
  ]) {
    literally(typed);
  }
  assert.equal(plainText('    no code'), 'no code');
});

test('a picture is not shown, and its description leads nowhere', () => {
  literally('![a cat](/cat.png)');
  assert.deepEqual(addresses('![a cat](https://x.example/cat.png)'), ['https://x.example/cat.png']);
  assert.equal(plainText('![a cat](https://x.example/cat.png)'), '![a cat](https://x.example/cat.png)');
});

test('nothing that runs becomes a link', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'data:image/svg+xml,<svg/onload=alert(1)>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.example',
    'blob:x',
    '//evil.example',
    '/sign-out',
    '#c1',
    'https:javascript:alert(1)',
    'http:///evil',
    'mailto:',
  ]) {
    assert.deepEqual(addresses(`[x](${address})`), [], address);
    assert.deepEqual(addresses(`[x](<${address}>)`), [], address);
    assert.deepEqual(addresses(`<${address}>`), [], address);
  }
});

test('HTML is text, wherever it is put', () => {
  const script = '<script>alert(1)</script>';
  literally(script);
  assert.deepEqual(parseComment(`> ||*${script}*||`), [
    quote(spoiler(paragraph({ type: 'emphasis', children: [text(script)] }))),
  ]);
  assert.deepEqual(addresses('[x](https://a.example"onmouseover="alert(1))'), [
    'https://a.example%22onmouseover=%22alert(1)',
  ]);
  assert.deepEqual(addresses('[x](https://a.example "onclick=alert(1)")'), ['https://a.example'], 'titles are dropped');
});

test('nothing nests without end, and nothing that was typed is lost', () => {
  const depth = (blocks: CommentBlock[]): number =>
    Math.max(0, ...blocks.map((block) => (block.type === 'paragraph' ? 1 : 1 + depth(block.children))));
  const quotes = `${'> '.repeat(2_000)}deep`;
  assert.ok(depth(parseComment(quotes)) < 10);
  assert.match(plainText(quotes), /deep$/);
  assert.match(plainText(`${'*a **b '.repeat(500)}${'c** d* '.repeat(500)}`), /d\*? *$/);
  assert.ok(JSON.stringify(parseComment(`${'*'.repeat(500)}a${'*'.repeat(500)}`)).split('children').length < 12);
});

// In quadratic time this would take minutes.
test('a text made to be slow to read is read to its end', () => {
  for (const piece of [
    '*a ',
    '[',
    '[a](',
    '> ',
    '>a\n',
    '||',
    '||a',
    '<',
    '_*',
    'http://',
    '\\',
    '![',
    'mailto:a@',
    '\n>',
  ]) {
    assert.ok(plainText(`${piece.repeat(40_000 / piece.length)} the end`).endsWith('the end'), piece);
  }
});

test('a comment with more covered passages than anybody makes by hand is one spoiler', () => {
  const passages = (count: number) => Array.from({ length: count }, (_, n) => `||${n}||`).join(' and ');
  assert.equal(parseComment(passages(MAX_SPOILERS)).filter(({ type }) => type === 'spoiler').length, MAX_SPOILERS);
  assert.deepEqual(parseComment('||1||\n\n'.repeat(MAX_SPOILERS + 1)), [
    spoiler(...Array.from({ length: MAX_SPOILERS + 1 }, () => paragraph(text('1')))),
  ]);
  const [whole, ...rest] = parseComment(`> ${passages(MAX_SPOILERS + 1)}\n\nIn short.`);
  assert.equal(whole?.type, 'spoiler');
  assert.deepEqual(rest, []);
});
