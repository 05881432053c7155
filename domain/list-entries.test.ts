import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addEntry,
  BLURB_MAX,
  ENTRIES_MAX,
  entriesOf,
  moved,
  ranksOf,
  removeEntry,
  steppedEntries,
} from './list-entries.ts';

const three = [1, 2, 3].map((workId) => ({ workId, blurb: `of ${workId}` }));
const works = (entries: { workId: number }[]) => entries.map((entry) => entry.workId);

test('an entry moves with its blurb, and the ends of the list hold', () => {
  assert.deepEqual(works(moved(three, 2, 0)), [3, 1, 2]);
  assert.equal(moved(three, 2, 0)[0]?.blurb, 'of 3');
  assert.deepEqual(works(moved(three, 0, -1)), [1, 2, 3]);
  assert.deepEqual(works(moved(three, 0, 9)), [2, 3, 1]);
  assert.deepEqual(works(moved(three, 7, 0)), [1, 2, 3]);
});

test('a work is added at the foot, once', () => {
  assert.deepEqual(works(addEntry(three, 4)), [1, 2, 3, 4]);
  assert.deepEqual(works(addEntry(three, 2)), [1, 2, 3]);
  assert.deepEqual(works(removeEntry(three, 1)), [1, 3]);
});

test('a button asks for one step', () => {
  assert.deepEqual(works(steppedEntries(three, { move: '3 up' })), [1, 3, 2]);
  assert.deepEqual(works(steppedEntries(three, { move: '1 down' })), [2, 1, 3]);
  assert.deepEqual(works(steppedEntries(three, { move: '1 up' })), [1, 2, 3]);
  assert.deepEqual(works(steppedEntries(three, { move: '2 out' })), [1, 3]);
  assert.deepEqual(works(steppedEntries(three, { addEntry: 9 })), [1, 2, 3, 9]);
  assert.deepEqual(works(steppedEntries(three, {})), [1, 2, 3]);
});

test('the form gives the entries in the order of their ranks', () => {
  const form = { entry1: '9', blurb1: ' First.\r\nAnd best. ', entry2: '4', blurb2: '', blurb7: 'stray' };
  assert.deepEqual(entriesOf(form), {
    entries: [
      { workId: 9, blurb: 'First.\nAnd best.' },
      { workId: 4, blurb: '' },
    ],
  });
});

test('works that tie share a rank, and the ranks after them stay as far down as they were', () => {
  const tied = { tied: true as const };
  assert.deepEqual(ranksOf([{}, {}, tied, {}, tied, tied]), [1, 2, 2, 4, 4, 4]);
  const { entries } = entriesOf({ entry1: '9', tied1: '1', entry2: '4', tied2: '1', entry3: '5' });
  assert.deepEqual(ranksOf(entries), [1, 1, 3]);
  assert.equal('tied' in (entries[0] ?? {}), false, 'the first has nothing above it');
  assert.deepEqual(ranksOf(steppedEntries(entries, { move: '2 up' })), [1, 2, 3]);
});

test('a number typed beside a work moves it there', () => {
  const form = { entry1: '9', place1: '1', entry2: '4', place2: '2', entry3: '5', place3: '1' };
  assert.deepEqual(works(entriesOf(form).entries), [5, 9, 4]);
  assert.deepEqual(works(entriesOf({ ...form, place1: '99', place3: 'x' }).entries), [4, 5, 9]);
});

const refused: [Record<string, string>, RegExp][] = [
  [{ entry1: 'x' }, /no work/],
  [{ entry1: '4', entry2: '4' }, /twice/],
  [{ entry1: '4', blurb1: 'x'.repeat(BLURB_MAX + 1) }, /No\. 1: 601 characters; 600 fit/],
  [Object.fromEntries(Array.from({ length: ENTRIES_MAX + 1 }, (_, at) => [`entry${at + 1}`, `${at + 1}`])), /100 fit/],
];

for (const [form, sentence] of refused) {
  test(`refused: ${sentence.source}`, () => assert.match(entriesOf(form).refusal ?? '', sentence));
}
