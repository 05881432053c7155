import { restoreBackup } from '#db/backup/restore-backup.ts';
import { verifyBackup } from '#db/backup/verify-backup.ts';
import { ownPlace } from '#db/place.ts';
import type { BackupManifest } from '#domain/backup.ts';
import { asTyped } from './asked-path.ts';
import { Sentence } from './sentence.mjs';

const usage = `Puts a backup back:

  npm run restore -- FILE              into the empty place that MARQUEE_DATA and MARQUEE_DATABASE name
  npm run restore -- --verify FILE     into a temporary place, compares everything, and removes it again`;

const words = process.argv.slice(2);
const given = words.filter((word) => word !== '--verify');
const [typed] = given;
if (!typed || given.length > 1 || typed.startsWith('-')) throw new Sentence(usage);
const file = asTyped(typed);

if (words.length > given.length) {
  const summary = said(await verifyBackup(file, ownPlace().database));
  console.log(`${file} can be restored: ${summary}, every file and every row as it was.`);
} else {
  const summary = said(await restoreBackup(file, ownPlace()));
  console.log(`Restored: ${summary}. Start the server as always.`);
}

function said({ madeAt, tables }: BackupManifest): string {
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  return `${rows} rows of ${Object.keys(tables).length} tables, of ${madeAt}`;
}
