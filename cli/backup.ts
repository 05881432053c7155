import { join } from 'node:path';
import { BACKUPS } from '#db/backup/daily-backup.ts';
import { makeBackup } from '#db/backup/make-backup.ts';
import { checkBackup } from '#db/backup/read-backup.ts';
import { closeDatabase } from '#db/connection.ts';
import { whileLeased } from '#db/leases.ts';
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
const file = given ? asTyped(given) : join(settings().MARQUEE_BACKUPS ?? 'backups', backupName(now));
const made = await whileLeased(BACKUPS, async () => {
  await step(`Writing ${file}`, async () => {
    await makeBackup(ownPlace(), { file, now });
  });
  await step('Reading it back', async () => {
    await checkBackup(file);
  });
  return true;
});
await closeDatabase();
if (!made) throw new Sentence('Another backup is being made just now. If it was ended, wait two minutes.');
