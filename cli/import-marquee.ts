import { importExport } from '#db/export/import-export.ts';
import { ownPlace } from '#db/place.ts';
import { asTyped } from './asked-path.ts';
import { Sentence } from './sentence.mjs';

const usage = `Makes a publication of what npm run export has written:

  npm run import -- marquee FILE     into the empty place that MARQUEE_DATA and MARQUEE_DATABASE name

Comments that stood elsewhere come onto stories with npm run import -- disqus FILE, or -- isso FILE.

Stories of another system come in with npm run import -- wordpress FILE, or -- ghost FILE.`;

const [source, given, ...more] = process.argv.slice(2);
if (source !== 'marquee' || !given || more.length > 0 || given.startsWith('-')) throw new Sentence(usage);
const { tables } = await importExport(asTyped(given), ownPlace());
console.log(
  `Imported: ${tables.stories?.rows} stories, ${tables.comments?.rows} comments, ${tables.accounts?.rows} accounts. Nobody has a password here yet: set yours with npm run account -- password ADDRESS.`,
);
