import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oftenRemoved } from './often-removed.ts';

const kind = (removed: number, written: number) => oftenRemoved({ record: { removed, written } })?.kind;

test('three in ten removed are too many, once there are three', () => {
  assert.equal(kind(3, 10), 'hold');
  assert.equal(kind(3, 3), 'hold');
  assert.equal(kind(2, 2), undefined);
  assert.equal(kind(3, 11), undefined);
  assert.equal(kind(0, 0), undefined);
});

test('the author reads how many', () => {
  const ruling = oftenRemoved({ record: { removed: 4, written: 5 } });
  assert.match(ruling?.kind === 'hold' ? ruling.reason : '', /4 comments were removed within 30 days/);
});
