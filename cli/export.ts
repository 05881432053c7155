import { closeDatabase } from '#db/connection.ts';
import { writeExport } from '#db/export/write-export.ts';
import { migrationsCurrent } from '#db/migrate.ts';
import { ownPlace, refuseWithoutDatabase } from '#db/place.ts';
import { settings } from '#db/settings.ts';
import { asTyped } from './asked-path.ts';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

const usage = `Writes everything into one file that people and other programs can read, while the server may run:

  npm run export -- FILE     there must be none yet

For a copy that nothing is missing from, passwords included, use npm run backup.`;

const [given, ...more] = process.argv.slice(2);
if (!given || more.length > 0 || given.startsWith('-')) throw new Sentence(usage);
refuseWithoutDatabase(ownPlace());
if (!(await migrationsCurrent()))
  throw new Sentence('The database is not of this release. Start the server once, then export.');
await closeDatabase();
const file = asTyped(given);
await step(`Writing ${file}`, async () => {
  await writeExport(ownPlace(), { file, now: new Date(), url: settings().url });
});
