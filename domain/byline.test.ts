import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addByline,
  BYLINES_MAX,
  type Byline,
  bylineIn,
  bylineKey,
  bylinesBeyond,
  bylinesOf,
  bylinesTogether,
  namesOf,
  steppedBylines,
  withAccountForGuest,
} from './byline.ts';

const ines: Byline = { by: 'account', id: 1 };
const lorna: Byline = { by: 'guest', id: 1 };
const dev: Byline = { by: 'account', id: 2 };

test('a byline is known by its key, and nothing else is one', () => {
  for (const one of [ines, lorna]) assert.deepEqual(bylineIn(bylineKey(one)), one);
  for (const key of ['', 'reader-1', 'guest-0', 'guest-1.5', 'account-99999999999', 'account-9999999999', 'guest--1'])
    assert.equal(bylineIn(key), undefined, key);
});

test('an account and a guest of one number are two people', () => {
  assert.deepEqual(addByline([ines], lorna), [ines, lorna]);
  assert.deepEqual(addByline([ines, lorna], lorna), [ines, lorna]);
  assert.deepEqual(bylinesBeyond([ines, lorna], [ines]), [lorna]);
  assert.deepEqual(bylinesTogether([ines, lorna], [lorna, dev]), [ines, lorna, dev]);
});

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

test('a guest becomes an account where they stood, once', () => {
  assert.deepEqual(withAccountForGuest([dev, lorna], 1, 1), [dev, ines]);
  assert.deepEqual(withAccountForGuest([lorna, dev, ines], 1, 1), [ines, dev]);
  assert.deepEqual(withAccountForGuest([dev], 1, 1), [dev]);
});

test('names are joined as the language of the publication joins them', () => {
  const names = [{ name: 'Ines' }, { name: 'Dev' }, { name: 'Lorna' }];
  assert.equal(namesOf(names.slice(0, 1), 'en-GB'), 'Ines');
  assert.equal(namesOf(names.slice(0, 2), 'en-GB'), 'Ines and Dev');
  assert.equal(namesOf(names, 'de-DE'), 'Ines, Dev und Lorna');
});
