import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addByline,
  type Byline,
  bylineIn,
  bylineKey,
  bylinesBeyond,
  bylinesTogether,
  namesOf,
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
