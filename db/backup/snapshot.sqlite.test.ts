import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, mock, test } from 'node:test';
import Database from 'better-sqlite3';
import { databaseFile } from '../engine.sqlite.ts';
import type { Place } from '../place.ts';
import { emptyPlace, migratePlace } from '../testing-places.ts';
import { makeBackup } from './make-backup.ts';
import { checkBackup } from './read-backup.ts';

const now = new Date('2026-11-26T03:00:00Z');
let place: Place;
let file: string;

before(async () => {
  place = { data: (await emptyPlace()).data };
  file = join((await emptyPlace()).data, 'a.tar');
  await migratePlace(place);
});

test('the thread that answers readers neither checks the copy nor counts its rows', async () => {
  const here = mock.method(Database.prototype, 'pragma');
  await makeBackup(place, { file, now });
  assert.equal(here.mock.callCount(), 0);
  here.mock.restore();
  assert.equal((await checkBackup(file)).tables.stories, 0);
});

test('what cannot be read back gets no name of a backup', async () => {
  const database = new Database(databaseFile(place.data));
  database.prepare('update __drizzle_migrations set created_at = ?').run(Date.parse('2100-01-01'));
  database.close();
  const unread = `${file}.unread`;
  await assert.rejects(makeBackup(place, { file: unread, now }), /newer release/);
  assert.ok(!existsSync(unread) && !existsSync(`${unread}.part`));
});
