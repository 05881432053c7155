import { join } from 'node:path';
import { noteBackup } from '#db/backup/backup-state.ts';
import { BACKUPS } from '#db/backup/daily-backup.ts';
import { makeBackup } from '#db/backup/make-backup.ts';
import { closeDatabase } from '#db/connection.ts';
import { whileLeased } from '#db/leases.ts';
import { migrationsCurrent } from '#db/migrate.ts';
import { ownPlace, refuseWithoutDatabase } from '#db/place.ts';
import { settings } from '#db/settings.ts';
import { backupName } from '#domain/backup.ts';
import { asTyped } from './asked-path.ts';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

const usage = `Backs everything up into one file, while the server may run:

  npm run backup              into the folder that MARQUEE_BACKUPS names, or else into backups/
  npm run backup -- FILE      into this file; there must be none yet`;

const [given, ...more] = process.argv.slice(2);
if (more.length > 0 || given?.startsWith('-')) throw new Sentence(usage);

refuseWithoutDatabase(ownPlace());
const now = new Date();
const file = given ? asTyped(given) : join(settings().MARQUEE_BACKUPS ?? 'backups', backupName(settings().url, now));
const made = await whileLeased(BACKUPS, async () => {
  await step(`Writing ${file}, and reading it back`, async () => {
    await makeBackup(ownPlace(), { file, now });
  });
  // Before an update the database may have no place for it yet.
  if (await migrationsCurrent()) await noteBackup(now);
  return true;
});
await closeDatabase();
if (!made) throw new Sentence('Another backup is being made just now. If it was ended, wait two minutes.');
