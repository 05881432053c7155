import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from './csv.ts';
import type { Redirect } from './redirect.ts';
import { readRedirectLines, redirectLines } from './redirect-lines.ts';
import { isRefused, reportOf } from './redirect-report.ts';

const site = 'https://reviews.example';
const read = (text: string) => readRedirectLines(text, site);
const one = (from: string, to: string, status: Redirect['status'] = 301): Redirect => ({ from, to, status });

test('what was written out is read in again as it was', () => {
  const all = [one('/a', '/b'), one('/c,d?e="f"', 'https://other.example/x,y', 302), one('/gone', '', 410)];
  const { read: lines, wrong } = read(`\uFEFF${redirectLines(all)}`);
  assert.deepEqual(wrong, []);
  // An address is kept in the one writing that browsers send.
  const kept = [all[0], { ...all[1], from: '/c,d?e=%22f%22' }, all[2]];
  assert.deepEqual(
    lines.map(({ redirect }) => redirect),
    kept,
  );
  assert.deepEqual(
    lines.map(({ line }) => line),
    [2, 3, 4],
  );
});

test('lines are read as spreadsheets and people write them', () => {
  const wanted = [one('/a', '/b'), one('/c', '', 410)];
  for (const text of [
    '/a,/b\n/c,,410',
    '/a;/b\r\n\r\n/c;;410\r\n',
    'from\tto\tstatus\r/a\t/b\t301\r/c\t\t410',
    ' /a ,"/b",\n/c,,410,more',
  ])
    assert.deepEqual(
      read(text).read.map(({ redirect }) => redirect),
      wanted,
      text,
    );
  assert.deepEqual(read(''), { read: [], wrong: [] });
  assert.deepEqual(read('\n\n'), { read: [], wrong: [] });
});

test('each line that is wrong is named with its number', () => {
  const { read: lines, wrong } = read('/a,/b\nb,/c\n/a/,/d\n/e,/f,999\n"/g\nh",/i\n/j,/k');
  assert.deepEqual(
    lines.map(({ line }) => line),
    [1, 7],
  );
  assert.deepEqual(
    wrong.map(({ line }) => line),
    [2, 3, 4, 5],
  );
  assert.equal(wrong[1]?.refusal, '/a stands in line 1 already.');
});

test('any text is read without an error, and no line of it is lost', () => {
  for (const text of [
    '"',
    '""',
    '"a',
    'a"b,c',
    ',',
    ';;;',
    '\t',
    '"a"b',
    `${csvLine(['=1', '@x'])}`,
    'a\n"'.repeat(50),
  ]) {
    const { read: lines, wrong } = read(text);
    assert.deepEqual(lines, [], JSON.stringify(text));
    assert.ok(wrong.length > 0 || /^[\s,;"]*$/.test(text), JSON.stringify(text));
  }
});

test('the report says what becomes of each line, what is refused first', () => {
  const { read: lines, wrong } = read('/a,/b\n/c,/d,302\n/e,,410\n/f,/g\n/h,/i\nx,/y');
  const [a, c, e, f, h] = lines.map(({ redirect }) => redirect) as [Redirect, Redirect, Redirect, Redirect, Redirect];
  const weighed = {
    becomes: [
      { redirect: a, before: undefined, to: '/end' },
      { redirect: c, before: one('/c', '/old'), to: '/d' },
      { redirect: e, before: undefined, to: '' },
      { redirect: f, before: one('/f', '/g'), to: '/g' },
      { redirect: h, before: one('/h', '', 410), to: '/i' },
    ],
    refusals: new Map([['/f', 'It leads back to where it began.']]),
    further: 2,
  };
  const report = { read: lines, wrong, weighed, pages: new Set(['/e']) };
  assert.deepEqual(reportOf(report), [
    'Line 4: It leads back to where it began.',
    `Line 6: ${wrong[0]?.refusal}`,
    'Line 1: /a leads to /end, where /b leads.',
    'Line 2: /c leads to /d for now; until now to /old.',
    'Line 3: /e is gone. A page stands there and goes before it.',
    'Line 5: /h leads to /i; until now it is gone.',
    '2 that stand already lead further then.',
  ]);
  assert.equal(isRefused(report), true);
  const good = { ...weighed, refusals: new Map() };
  assert.equal(isRefused({ wrong: [], weighed: good }), false);
  assert.ok(reportOf({ ...report, weighed: good }).includes('Line 4: /f leads to /g already.'));
});
