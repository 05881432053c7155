import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { BACKUP_PAUSE_MS, backupName } from '#domain/backup.ts';
import { begin } from '../beginning.ts';
import { letGoOfLease, takeLease } from '../leases.ts';
import type { Place } from '../place.ts';
import { someone } from '../testing-comments.ts';
import { emptyPlace, goTo, migratePlace } from '../testing-places.ts';
import { failedBackup } from './backup-state.ts';
import { BACKUPS, backUpWhenDue } from './daily-backup.ts';
import { checkBackup } from './read-backup.ts';

const night = new Date('2026-11-26T04:00:00Z');
const daysLater = (days: number) => new Date(night.getTime() + days * 24 * 60 * 60_000);

const url = 'https://reviews.example';
const nameAt = (now: Date) => backupName(url, now);

let place: Place;
let folder: string;

before(async () => {
  place = await emptyPlace();
  await migratePlace(place);
  await goTo(place);
  await begin();
});
beforeEach(async () => {
  folder = join((await emptyPlace()).data, 'backups');
});

const backUp = (now: Date, { keep = 2, signal = new AbortController().signal } = {}) =>
  backUpWhenDue({ place, url, folder, keep, now, signal });

test('a backup is made once a day, as many are kept as were asked for, and no other file is touched', async () => {
  mkdirSync(folder);
  const ofAnother = backupName('https://other.example', daysLater(0));
  const others = ['letters.tar', 'marquee-old.tar', ofAnother, `${ofAnother}.part`];
  for (const name of others) writeFileSync(join(folder, name), 'of somebody else');
  for (const days of [0, 0, 1, 2, 2, 3]) await backUp(daysLater(days));
  const kept = [nameAt(daysLater(2)), nameAt(daysLater(3))];
  assert.deepEqual(readdirSync(folder).toSorted(), [...others, ...kept].toSorted());
  await checkBackup(join(folder, kept[1] ?? ''));
});

test('what was missed is made up for at once, and one that was made by hand that day counts', async () => {
  await backUp(daysLater(4.5));
  await backUp(daysLater(4.9));
  assert.deepEqual(readdirSync(folder), [nameAt(daysLater(4.5))]);
});

test('a failure leaves the older ones, is said to admins, and is tried again an hour later', async () => {
  const [admin, editor] = [await someone('admin'), await someone('editor')];
  await backUp(night, { keep: 1 });
  const inTheWay = join(place.data, 'n'.repeat(150));
  writeFileSync(inTheWay, 'A name that does not fit.');
  await assert.rejects(backUp(daysLater(1), { keep: 1 }), /too long/);
  assert.deepEqual(readdirSync(folder), [nameAt(night)], 'and no half one');
  const tryAt = new Date(daysLater(1).getTime() + BACKUP_PAUSE_MS);
  const { failure, ...rest } = (await failedBackup(admin)) ?? { failure: '' };
  assert.match(failure, /too long/);
  assert.deepEqual(rest, { madeAt: night, tryAt });
  assert.equal(await failedBackup(editor), undefined);

  rmSync(inTheWay);
  await backUp(new Date(tryAt.getTime() - 1), { keep: 1 });
  assert.deepEqual(readdirSync(folder), [nameAt(night)]);
  await backUp(tryAt, { keep: 1 });
  assert.deepEqual(readdirSync(folder), [nameAt(tryAt)]);
  assert.equal(await failedBackup(admin), undefined);
});

test('a folder that cannot be one is a failure like any other', async () => {
  const admin = await someone('admin');
  writeFileSync(folder, 'a file');
  const now = daysLater(2);
  await assert.rejects(backUp(now));
  assert.match((await failedBackup(admin))?.failure ?? '', /ENOTDIR/);
  rmSync(folder);
  await backUp(new Date(now.getTime() + BACKUP_PAUSE_MS));
  assert.equal(await failedBackup(admin), undefined);
});

test('of several processes one makes it, and what a dead one left is removed', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, `${nameAt(night)}.part`), 'half');
  await takeLease(BACKUPS, 'another process', new Date(), 60_000);
  await backUp(daysLater(1));
  assert.deepEqual(readdirSync(folder), [`${nameAt(night)}.part`]);
  await letGoOfLease(BACKUPS, 'another process');
  await backUp(daysLater(1));
  assert.deepEqual(readdirSync(folder), [nameAt(daysLater(1))]);
});

test('a server that stops leaves no half one, and that is no failure', async () => {
  const admin = await someone('admin');
  await backUp(daysLater(1), { signal: AbortSignal.abort() });
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(await failedBackup(admin), undefined);
});
