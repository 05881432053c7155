import { writeExport } from '#db/export/write-export.ts';
import { ownPlace } from '#db/place.ts';
import { settings } from '#db/settings.ts';
import { asTyped } from './asked-path.ts';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

const usage = `Writes everything into one file that people and other programs can read, while the server may run:

  npm run export -- FILE     there must be none yet

For a copy that nothing is missing from, passwords included, use npm run backup.`;

const [given, ...more] = process.argv.slice(2);
if (!given || more.length > 0 || given.startsWith('-')) throw new Sentence(usage);
const file = asTyped(given);
await step(`Writing ${file}`, async () => {
  await writeExport(ownPlace(), { file, now: new Date(), url: settings().url });
});
