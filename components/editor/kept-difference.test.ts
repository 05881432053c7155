import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from '#domain/body.ts';
import { holdsText, keptDifference } from './kept-difference.ts';

const body = (...texts: string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', ...(text ? { content: [{ type: 'text', text }] } : {}) })),
});
const form = (fields: Record<string, string>, text?: Body): [string, string][] => [
  ...Object.entries({ storyId: '1', ...fields }),
  ...(text ? [['body', JSON.stringify(text)] as [string, string]] : []),
];

test('what the desk has is not offered: neither the page it came from nor an empty line at the end is text', () => {
  const kept = form({ headline: 'One', version: '3', page: 'a', findWork: 'x', newTitle: 'y' }, body('Snow.', ''));
  const desk = form({ headline: 'One', version: '4', page: 'b', findWork: '', newTitle: '' });
  assert.equal(keptDifference(kept, desk, body('Snow.')), undefined);
  assert.equal(keptDifference(form({}, body('')), form({}), body('')), undefined);
});

test('each field and passage that is other is shown as both have it', () => {
  const kept = form({ headline: 'Mine', tags: 'snow' }, body('He sets out.', 'The armband is a debt.'));
  const desk = form({ headline: 'Theirs', tags: 'snow' });
  assert.deepEqual(keptDifference(kept, desk, body('He sets out.')), {
    shown: [
      { name: 'Headline', kept: 'Mine', desk: 'Theirs' },
      { name: 'Text', kept: 'The armband is a debt.', desk: '' },
    ],
    others: 0,
    words: 5,
  });
});

test('words that waited for their button are shown, and are no text that others are missing from', () => {
  const waiting: [string, string][] = [
    ['returnNote', 'The end comes too soon.'],
    ['note', ''],
  ];
  const desk = form({ headline: 'One', returnNote: '', note: '' });
  assert.deepEqual(keptDifference(waiting, desk, body('Snow.')), {
    shown: [{ name: 'What is to be done', kept: 'The end comes too soon.', desk: '' }],
    others: 0,
    words: 0,
  });
  assert.deepEqual([holdsText(waiting), holdsText([...waiting, ['headline', 'One']])], [false, true]);
});

test('what is said of the works of a list can be read, too; a rank that is not there says nothing', () => {
  const kept = form({ entry1: '4', blurb1: 'The tide keeps the time.', entry2: '5', blurb2: '' });
  assert.deepEqual(keptDifference(kept, form({ entry1: '4', blurb1: '' }), body('')), {
    shown: [{ name: 'What we say of number 1', kept: 'The tide keeps the time.', desk: '' }],
    others: 1,
    words: 0,
  });
});

test('what is only a number is counted', () => {
  const difference = keptDifference(form({ workId: '4', score: '50' }), form({ workId: '', score: '' }), body(''));
  assert.deepEqual(difference, { shown: [], others: 2, words: 0 });
});
