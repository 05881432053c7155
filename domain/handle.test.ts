import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HANDLE_MAX } from './account.ts';
import { handleChoices, handleFromName, handleRefusal } from './handle.ts';

test('a handle is the name in small Latin letters', () => {
  assert.equal(handleFromName('Wren Abara'), 'wren-abara');
  assert.equal(handleFromName('Žofie Dvořáková'), 'zofie-dvorakova');
});

test('a name that gives no handle, or one of the house, gives "reader"', () => {
  for (const name of ['🎬', 'Q', 'Admin', 'Moderator']) assert.equal(handleFromName(name), 'reader');
});

test('a long name gives a handle that fits and does not end in a hyphen', () => {
  const handle = handleFromName('An Extraordinarily Long Name Of Many Words Indeed');
  assert.ok(handle.length <= HANDLE_MAX);
  assert.equal(handleRefusal(handle), undefined);
});

test('a taken handle gets a number, and still fits', () => {
  assert.deepEqual(handleChoices('wren', [2, 31]), ['wren', 'wren-2', 'wren-31']);
  for (const choice of handleChoices('w'.repeat(HANDLE_MAX), [2, 9999])) assert.equal(handleRefusal(choice), undefined);
});

test('what cannot stand in an address is refused with the reason', () => {
  assert.equal(handleRefusal('wren-2'), undefined);
  assert.match(handleRefusal('w') ?? '', /At least 2/);
  assert.match(handleRefusal('w'.repeat(41)) ?? '', /41 characters; 40 fit/);
  for (const typed of ['Wren', 'wren abara', '-wren', 'wren--abara', 'wren/..']) {
    assert.match(handleRefusal(typed) ?? '', /Small letters/);
  }
  assert.match(handleRefusal('admin') ?? '', /keeps/);
});
