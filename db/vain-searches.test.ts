import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { MOST_VAIN } from '#domain/vain-search.ts';
import { read, transaction } from './connection.ts';
import { vainSearches } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { keepVainSearches, mostVainSearches, noteSearch } from './vain-searches.ts';

const now = new Date('2026-11-26T12:00:00Z');
const days = { from: '2026-11-01', to: '2026-11-26' };

freshDatabase();
beforeEach(() => transaction((tx) => tx.delete(vainSearches)));

test('what was searched for and not found is counted by its words', async () => {
  noteSearch('Amélie  Poulain', 0);
  noteSearch('amelie poulain', 0);
  noteSearch('lighthoose', 0);
  noteSearch('her', 12);
  noteSearch('wren@films.example', 0);
  await keepVainSearches(now);
  noteSearch('amelie poulain', 0);
  await keepVainSearches(now);
  await keepVainSearches(now);
  assert.deepEqual(await mostVainSearches(days, 10), [
    { words: 'amelie poulain', times: 3 },
    { words: 'lighthoose', times: 1 },
  ]);
  assert.deepEqual(await mostVainSearches({ from: '2026-11-27', to: '2026-11-30' }, 10), []);
  assert.equal((await mostVainSearches(days, 1)).length, 1);
});

test('a day keeps so many, however many anybody invents', async () => {
  noteSearch('moonraker letters', 0);
  await keepVainSearches(now);
  for (let n = 0; n < MOST_VAIN * 2; n += 1) noteSearch(`invented ${n}`, 0);
  await keepVainSearches(now);
  for (let n = 0; n < 20; n += 1) noteSearch(`more ${n}`, 0);
  noteSearch('moonraker letters', 0);
  await keepVainSearches(now);
  assert.equal((await read().select().from(vainSearches)).length, MOST_VAIN);
  assert.deepEqual(await mostVainSearches(days, 1), [{ words: 'moonraker letters', times: 2 }]);
});
