import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findBackupState } from '#db/backup/backup-state.ts';
import { checkBackup } from '#db/backup/read-backup.ts';
import { begin } from '#db/beginning.ts';
import type { Place } from '#db/place.ts';
import { emptyPlace, goTo, migratePlace } from '#db/testing-places.ts';
import { backupName } from '#domain/backup.ts';
import { startBackupWorker } from './backup-worker.ts';

const url = 'https://reviews.example';
let place: Place;
let folder: string;
before(async () => {
  place = await emptyPlace();
  folder = (await emptyPlace()).data;
  await migratePlace(place);
  await goTo(place);
  await begin();
});

const now = () => new Date('2026-11-26T04:00:00Z');

async function until(done: () => Promise<boolean> | boolean) {
  for (let left = 1_200; left > 0 && !(await done()); left -= 1) await wait(25);
  assert.ok(await done());
}

test('the server backs up while it serves, where it was told to, and says when it cannot', async () => {
  const failures: string[] = [];
  const failed = (what: string, cause: unknown) => failures.push(`${what}: ${cause}`);
  await startBackupWorker({ place, url, folder: undefined, keep: 7, failed, now })();
  assert.deepEqual(readdirSync(folder), []);

  const stop = startBackupWorker({ place, url, folder, keep: 7, failed, now });
  const name = backupName(url, now());
  await until(async () => (await findBackupState()).madeAt !== null);
  await stop();
  assert.deepEqual(failures, []);
  assert.equal((await checkBackup(join(folder, name))).tables.publication, 1);

  const within = join(place.data, 'backups');
  const stopFailing = startBackupWorker({ place, url, folder: within, keep: 7, failed, now });
  await until(() => failures.length > 0);
  await stopFailing();
  assert.match(failures.join(), /^The daily backup could not be made: ArchiveError: .* lies in the data folder/);
});
