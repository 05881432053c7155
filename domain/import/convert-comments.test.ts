import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../comment-text.ts';
import { commentMarkdown } from './comment-markdown.ts';
import { convertComments } from './convert-comments.ts';
import type { ForeignComment } from './foreign.ts';

const published = new Date('2013-12-18T14:03:00Z');

const said = (id: string, more: Partial<ForeignComment> = {}): ForeignComment => ({
  ...{ id, parent: '0', author: 'Wren', email: 'Wren@Abara.example ', user: '0' },
  ...{ at: `2013-12-19 10:00:0${id}`, text: 'Well said.', approved: '1', type: '', ...more },
});

function converted(comments: ForeignComment[]) {
  const lost: string[] = [];
  return { kept: convertComments(comments, published, { lose: (what) => lost.push(what) }), lost };
}

test('comments are numbered as they were said, and none before what it answers', () => {
  const { kept } = converted([
    said('1', { parent: '4' }),
    said('3'),
    said('2'),
    said('4', { parent: '5', at: 'never' }),
    said('5', { at: '2013-12-20 00:00:00' }),
  ]);
  assert.deepEqual(
    kept.map(({ id, parent }) => [id, parent]),
    [
      ['5', ''],
      ['4', '5'],
      ['1', '4'],
      ['2', ''],
      ['3', ''],
    ],
  );
  assert.equal(kept[1]?.at, published);
  assert.equal(kept[0]?.email, 'wren@abara.example');
});

test('answers at the end of a chain of spam move up without going all the way each time', () => {
  let asked = 0;
  /** A comment that counts how often it is asked what it answers. */
  const counted = (comment: ForeignComment, parent: string): ForeignComment =>
    Object.defineProperty({ ...comment }, 'parent', {
      get() {
        asked += 1;
        return parent;
      },
    });
  const spam = Array.from({ length: 1_000 }, (_, at) =>
    counted(said(String(at + 2), { approved: 'spam' }), String(at + 1)),
  );
  const answers = Array.from({ length: 1_000 }, (_, at) => said(String(at + 2_000), { parent: '1001' }));
  const { kept } = converted([said('1'), ...spam, ...answers]);
  assert.deepEqual([...new Set(kept.map(({ parent }) => parent))], ['', '1']);
  assert.ok(asked < 5_000, String(asked));
});

test('what answers in a circle by way of spam answers nothing, and who answers that answers what is kept of it', () => {
  const { kept } = converted([
    said('1', { parent: '2' }),
    said('2', { parent: '3', approved: 'spam' }),
    said('3', { parent: '1', approved: 'spam' }),
    said('4', { parent: '2' }),
    said('5', { parent: '6' }),
    said('6', { parent: '7', approved: 'spam' }),
    said('7', { parent: '6', approved: 'spam' }),
    said('8', { parent: '7' }),
  ]);
  assert.deepEqual(
    kept.map(({ id, parent }) => [id, parent]),
    [
      ['1', ''],
      ['4', '1'],
      ['5', ''],
      ['8', ''],
    ],
  );
});

test('what waits is held; spam, what was thrown away and pings stay behind, and their answers move up', () => {
  const { kept, lost } = converted([
    said('1', { approved: '0' }),
    said('2', { approved: 'spam', parent: '1' }),
    said('3', { parent: '2' }),
    said('4', { approved: 'trash' }),
    said('5', { type: 'pingback' }),
    said('6', { parent: '99' }),
  ]);
  assert.deepEqual(
    kept.map(({ id, parent, state }) => [id, parent, state]),
    [
      ['1', '', 'held'],
      ['3', '1', 'visible'],
      ['6', '', 'visible'],
    ],
  );
  assert.deepEqual(lost, []);
});

test('comments that answer each other in a circle are all kept', () => {
  const { kept } = converted([said('1', { parent: '2' }), said('2', { parent: '1' }), said('3', { parent: '3' })]);
  assert.equal(kept.length, 3);
  const at = new Map(kept.map(({ id }, place) => [id, place]));
  for (const { id, parent } of kept) assert.ok(parent === '' || (at.get(parent) ?? 9) < (at.get(id) ?? 0));
});

test('an empty comment and the end of a long one are lost, and said', () => {
  const { kept, lost } = converted([
    said('1', { text: '<script>x</script>' }),
    said('2', { text: 'word '.repeat(2_000) }),
  ]);
  assert.equal(kept.length, 1);
  assert.ok((kept[0]?.text.length ?? 0) <= 5_000);
  assert.deepEqual(lost, [
    'comment 1, in which there are no words',
    'the end of comment 2, which was longer than a comment can be',
  ]);
});

test('HTML of a comment says the same in our Markdown', () => {
  const markdown = (html: string) => commentMarkdown(html).text;
  assert.equal(markdown('One\nline\n\n<em>soft</em> <strong>loud</strong>'), 'One\nline\n\n*soft* **loud**');
  assert.equal(markdown('<p>a</p><blockquote><p>b</p><p>c</p></blockquote>d'), 'a\n\n> b\n>\n> c\n\nd');
  assert.equal(
    markdown('<img src="https://a.example/b.jpg" alt="A *lamp*"><img src="https://a.example/c.jpg"><img alt=":)">'),
    '[A \\*lamp\\*](https://a.example/b.jpg)https://a.example/c.jpg:)',
  );
  assert.equal(markdown('a <em>b </em>c<b> d</b>'), 'a *b* c **d**');
  assert.equal(markdown('<ul><li><blockquote>a</blockquote></li><li>b</li></ul>'), '> a\n\n- b');
  assert.equal(
    markdown('<a href="https://a.example/b_c_">here</a> <a href="https://a.example/">https://a.example/</a>'),
    '[here](https://a.example/b_c_) https://a.example/',
  );
  assert.equal(markdown('<a href="javascript:alert(1)">here</a><img src=x onerror=alert(1)>'), 'here');
  assert.equal(markdown('https://a.example/b_c_d*e'), 'https://a.example/b_c_d*e');
});

test('a comment made to be slow is read in no time', () => {
  for (const trap of [' ', '\n', '> ', '<blockquote>', '_', '*', '[spoiler]', '<spoiler>', '<b> ', '||'])
    assert.ok(commentMarkdown(`${trap.repeat(60_000 / trap.length)}a`).text.length > 0);
});

test('signs that mean something to us mean nothing in what was typed elsewhere', () => {
  for (const text of ['2 * 3 * 4', '_x_ [a](b) ||c|| \\d', '> not a quote']) {
    assert.equal(plainText(commentMarkdown(text.replaceAll('>', '&gt;')).text), text);
  }
});

test('a comment without a number is left out and said', () => {
  const { kept, lost } = converted([said('', { at: '2013-12-19 10:00:00' })]);
  assert.deepEqual([kept, lost], [[], ['a comment of Wren, which has no number']]);
});

test('a comment of which nobody can say how far its spoiler goes stands under bars as a whole', () => {
  const { kept, lost } = converted([
    said('1', { text: 'So [spoiler]he dies' }),
    said('2', { text: `<spoiler>${'word '.repeat(2_000)}</spoiler>` }),
    said('3', { text: 'So [spoiler]he dies[/spoiler]' }),
  ]);
  assert.deepEqual(
    kept.map(({ text, spoils }) => [text.slice(0, 21), spoils]),
    [
      ['So \\[spoiler\\]he dies', true],
      ['||word word word word', true],
      ['So ||he dies||', false],
    ],
  );
  assert.deepEqual(
    lost.filter((what) => /spoiler/.test(what)),
    [1, 2].map((id) => `where a spoiler in comment ${id} ends: all of it stands under bars`),
  );
});

test('quotes that nest without end become words', () => {
  const { text } = commentMarkdown(`${'<blockquote>'.repeat(100)}deep`);
  assert.equal(text, `${'> '.repeat(8)}deep`);
});
