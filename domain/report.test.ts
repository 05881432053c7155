import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canReport, canSeeReports, isHeldBy, reportedInWords, WHOLE_WEIGHT, weightOf } from './report.ts';
import { aComment } from './testing-comment.ts';
import { anonymous, type Role, type Viewer } from './viewer.ts';

const who = (role: Role, id = 2): Viewer => ({ kind: 'account', id, role, name: 'Sol', handle: 'sol' });
const story = { authorId: 9 };

const visible = aComment({ id: 7, author: { id: 3, name: 'Mikkel', handle: 'mikkel', role: 'reader' } });

test('readers report what everybody can read and somebody else said', () => {
  for (const viewer of [anonymous, who('reader'), who('contributor'), who('critic')]) {
    assert.equal(canReport(viewer, visible, story), true);
    assert.equal(canReport(viewer, { ...visible, own: true }, story), false);
    assert.equal(canReport(viewer, { ...visible, state: 'held' }, story), false);
    assert.equal(canReport(viewer, { ...visible, state: 'removed' }, story), false);
  }
});

test('whoever may remove it has no need to report it, and sees who did', () => {
  for (const viewer of [who('moderator'), who('editor'), who('admin'), who('critic', 9)]) {
    assert.equal(canReport(viewer, visible, story), false);
    assert.equal(canSeeReports(viewer, visible, story), true);
    assert.equal(canSeeReports(viewer, { ...visible, own: true }, story), false);
  }
  for (const viewer of [anonymous, who('reader'), who('critic')]) {
    assert.equal(canSeeReports(viewer, visible, story), false);
  }
});

test('a word counts wholly at first and after one mistake, and less with each further one', () => {
  assert.equal(weightOf({ upheld: 0, refused: 0 }), WHOLE_WEIGHT);
  assert.equal(weightOf({ upheld: 0, refused: 1 }), WHOLE_WEIGHT);
  assert.deepEqual(
    [2, 3, 9].map((refused) => weightOf({ upheld: 0, refused })),
    [67, 50, 20],
  );
});

test('being right makes up for mistakes, and never counts for more than one', () => {
  assert.ok(weightOf({ upheld: 5, refused: 3 }) > weightOf({ upheld: 0, refused: 3 }));
  assert.equal(weightOf({ upheld: 50, refused: 0 }), WHOLE_WEIGHT);
  assert.equal(weightOf({ upheld: 0, refused: 1_000 }), 1, 'nor for nothing');
});

test('a comment is held when the words of so many readers weigh as much', () => {
  assert.equal(isHeldBy([100, 100], 3), false);
  assert.equal(isHeldBy([100, 100, 100], 3), true);
  assert.equal(isHeldBy([100, 100, 67], 3), false);
  assert.equal(isHeldBy([100, 100, 67, 50], 3), true);
  assert.equal(isHeldBy([67], 1), false);
});

test('reports are told by their number and by what most of them say', () => {
  assert.equal(reportedInWords([{ reason: 'spoiler' }], 'en-GB'), 'reported by one reader: gives it away');
  assert.equal(
    reportedInWords([{ reason: 'other' }, { reason: 'selling' }, { reason: 'selling' }], 'en-GB'),
    'reported by three readers: sells something',
  );
  assert.equal(
    reportedInWords([{ reason: 'other' }, { reason: 'person' }], 'en-GB'),
    'reported by two readers: aimed at a person',
  );
});
