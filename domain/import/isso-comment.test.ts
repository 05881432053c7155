import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentMarkdown } from './comment-markdown.ts';
import { foreignTime } from './foreign-time.ts';
import { type IssoRow, issoComment } from './isso-comment.ts';

const row: IssoRow = { id: 3, parent: null, created: 1387447380.25, mode: 1, text: 'a', author: null, email: null };

const said = (markdown: unknown) => commentMarkdown(issoComment({ ...row, text: markdown }).text).text;

test('a row of Isso says who, when, and what it answers', () => {
  const comment = issoComment({ ...row, parent: 2, author: 'Wren', email: 'wren@abara.example' });
  assert.deepEqual(
    [comment.id, comment.parent, comment.author, comment.email, comment.user],
    ['3', '2', 'Wren', 'wren@abara.example', ''],
  );
  assert.equal(foreignTime(comment.at)?.toISOString(), '2013-12-19T10:03:00.250Z');
  const nobody = issoComment(row);
  assert.deepEqual([nobody.parent, nobody.author, nobody.email], ['', '', '']);
});

test('what waits waits, and what was deleted is gone, also where it is both', () => {
  const approved = [1, 2, 4, 5, 6, 0, null, 'x'].map((mode) => issoComment({ ...row, mode }).approved);
  assert.deepEqual(approved, ['1', '0', 'trash', 'trash', 'trash', 'trash', 'trash', 'trash']);
});

test('a time that is none is left to the story', () => {
  for (const created of [null, 'never', 1e99, Number.NaN])
    assert.equal(foreignTime(issoComment({ ...row, created }).at), undefined);
});

test('Markdown says the same in ours', () => {
  assert.equal(said('One *soft* __loud__\n\nTwo'), 'One *soft* **loud**\n\nTwo');
  assert.equal(said('> quoted\n\n[here](https://a.example/b)'), '> quoted\n\n[here](https://a.example/b)');
  assert.equal(said('- a\n- b'), '- a\n\n- b');
  assert.equal(said('https://a.example/_b_c*d'), 'https://a.example/_b_c*d');
  assert.equal(
    said('2 \\* 3 <b>loud</b> <script>x</script> [x](javascript:x)'),
    '2 \\* 3 **loud**  \\[x\\](javascript:x)',
  );
  assert.equal(said('So [spoiler]he *dies*[/spoiler].'), 'So ||he *dies*||.');
  assert.equal(said('    if a\n      b'), 'if a\n  b');
});

test('whatever stands in the column of the text is read', () => {
  for (const text of [
    null,
    7,
    Buffer.from('a'),
    '\u0000',
    '['.repeat(60_000),
    '*a '.repeat(30_000),
    '> '.repeat(30_000),
  ])
    assert.equal(typeof said(text), 'string');
});
