import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BYLINES_MAX, type Byline } from './byline.ts';
import { bylinesOf, steppedBylines } from './byline-form.ts';

const ines: Byline = { by: 'account', id: 1 };
const lorna: Byline = { by: 'guest', id: 1 };
const dev: Byline = { by: 'account', id: 2 };

test('names move by the buttons of the form, and the last one stays', () => {
  assert.deepEqual(steppedBylines([ines, lorna, dev], { moveByline: '3 up' }), [ines, dev, lorna]);
  assert.deepEqual(steppedBylines([ines, lorna, dev], { moveByline: '1 down' }), [lorna, ines, dev]);
  assert.deepEqual(steppedBylines([ines, lorna], { moveByline: '1 up' }), [ines, lorna]);
  assert.deepEqual(steppedBylines([ines, lorna], { moveByline: '1 out' }), [lorna]);
  assert.deepEqual(steppedBylines([ines], { moveByline: '1 out' }), [ines]);
  assert.deepEqual(steppedBylines([ines], { addByline: lorna }), [ines, lorna]);
  assert.deepEqual(steppedBylines([ines], {}), [ines]);
});

test('a form says the names in their order', () => {
  assert.deepEqual(bylinesOf({ byline1: 'account-1', byline2: 'guest-1' }), { bylines: [ines, lorna] });
});

test('a form without names changes none', () => {
  assert.deepEqual(bylinesOf({ headline: 'Her' }), { bylines: undefined });
});

test('what no form of ours sends is refused', () => {
  assert.ok(bylinesOf({ byline1: 'somebody' }).refusal);
  assert.ok(bylinesOf({ byline1: 'guest-1', byline2: 'guest-1' }).refusal);
  const many = Array.from({ length: BYLINES_MAX + 1 }, (_, at) => [`byline${at + 1}`, `guest-${at + 1}`]);
  assert.match(bylinesOf(Object.fromEntries(many)).refusal ?? '', /8 fit/);
  assert.equal(
    bylinesOf(Object.fromEntries(many.slice(1).map(([, key], at) => [`byline${at + 1}`, key]))).refusal,
    undefined,
  );
});
