import { createReadStream, readFileSync } from 'node:fs';
import { closeDatabase } from '#db/connection.ts';
import type { Importer } from '#db/import/importer.ts';
import { type ImportCounts, runImport, tryImport } from '#db/import/run-import.ts';
import { strangersIn } from '#db/import/writers.ts';
import { migrate } from '#db/migrate.ts';
import { ForeignFileError } from '#domain/import/foreign.ts';
import { lineOfHtml } from '#domain/import/html-tree.ts';
import { type ImportMap, importMap } from '#domain/import/import-map.ts';
import { type Survey, siteKey, surveyOf } from '#domain/import/survey.ts';
import { asTyped, mustBeFile, mustBeThere } from './asked-path.ts';
import { editorAt } from './import-editor.ts';
import { type ImportOrder, importOrder, importSources } from './import-order.ts';
import { openReport, refuseReportOver } from './import-report.ts';
import { Sentence } from './sentence.mjs';

/** After so many posts the operator hears how far it is. */
const EACH = 500;

/** Stories and comments of another system. */
const given = importOrder(process.argv.slice(2));
const order: ImportOrder = {
  ...given,
  ...{ file: asTyped(given.file), report: asTyped(given.report) },
  ...{ map: given.map && asTyped(given.map), uploads: given.uploads && asTyped(given.uploads) },
};
const map = readMap(order.map);
mustBeFile(order.file);
if (order.uploads) mustBeThere(order.uploads);
refuseReportOver(order);
await migrate();
try {
  await carryOut(order, map);
} catch (cause) {
  if (cause instanceof ForeignFileError) throw new Sentence(cause.message);
  throw cause;
} finally {
  await closeDatabase();
}

async function carryOut(order: ImportOrder, map: ImportMap) {
  const by = await editorAt(order.as);
  const strangers = await strangersIn({ map });
  if (strangers.length > 0) throw new Sentence(`Of the staff nobody has the address ${strangers.join(', ')}.`);
  const bytes = { [Symbol.asyncIterator]: () => createReadStream(order.file)[Symbol.asyncIterator]() };
  const read = () => importSources[order.source]?.read(bytes, order.site) ?? none();
  console.log(`Reading ${order.file} to its end. Nothing is written before that.`);
  const survey = await surveyOf(read(), map, order.types);
  describe(survey);
  const importer: Importer = {
    ...{ source: `${order.source} ${siteKey(survey.site)}`, survey, map, by, now: new Date() },
    ...{ uploads: order.uploads, fetches: order.fetches },
  };
  const report = await openReport(order.report);
  const counts = await (order.write ? runImport : tryImport)(read(), order.types, importer, {
    lost: ({ line, id, title }, what) =>
      report.line(`${line > 0 ? `line ${line}, ` : ''}post ${id} “${lineOfHtml(title).slice(0, 100)}”: ${what}`),
    progress: (done, { wanted }) => {
      report.mustStand();
      if (done % EACH === 0) console.log(`  ${done} of ${wanted} posts`);
    },
  });
  await report.close();
  console.log(summary(counts, order));
}

async function* none() {}

function describe({ site, authors, pictures, types, places, wanted }: Survey) {
  console.log(
    `\n${site.name || 'A site without a name'} (${site.link}): ${authors.size} authors, ${pictures.size} attachments.`,
  );
  console.log(`Of what is in it, ${wanted} posts were asked for.`);
  for (const [type, count] of types) console.log(`  ${type}: ${count}`);
  console.log('They go by their categories:');
  for (const [place, count] of places) console.log(`  ${place}: ${count}`);
  console.log('');
}

function summary({ published, drafts, known, comments, losses }: ImportCounts, { write, report }: ImportOrder): string {
  return [
    `${write ? 'Written' : 'Would come in'}: ${published} published stories, ${drafts} drafts, ${comments} comments.`,
    ...(known > 0 ? [`${known} were here already.`] : []),
    `${losses} things are not carried over; each stands with its place in ${report}.`,
    ...(write ? [] : ['Nothing was written but the report, and of pictures nothing was looked at. Add --write.']),
  ].join('\n');
}

function readMap(path: string | undefined): ImportMap {
  if (path === undefined) return importMap.parse({});
  mustBeFile(path);
  const parsed = importMap.safeParse(jsonIn(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Sentence(
    `The map ${path} says something else than docs/import.md: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Sentence(`The map ${path} is no JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
}
