import { closeDatabase } from '#db/connection.ts';
import { GatheredThreads } from '#db/import/gathered-threads.sqlite.ts';
import { runThreads, type ThreadCounts, tryThreads } from '#db/import/run-threads.ts';
import { migrate } from '#db/migrate.ts';
import { ForeignFileError } from '#domain/import/foreign.ts';
import { asTyped, mustBeFile } from './asked-path.ts';
import { editorAt } from './import-editor.ts';
import { openReport, refuseReportOver } from './import-report.ts';
import { type ThreadsOrder, threadSources, threadsOrder } from './import-threads-order.ts';
import { Sentence } from './sentence.mjs';

/** After so many threads the operator hears how far it is. */
const EACH = 500;

/** Comments that stood elsewhere, onto stories. */
const given = threadsOrder(process.argv.slice(2));
const order: ThreadsOrder = { ...given, file: asTyped(given.file), report: asTyped(given.report) };
mustBeFile(order.file);
refuseReportOver(order);
await migrate();
try {
  await carryOut(order);
} catch (cause) {
  if (cause instanceof ForeignFileError) throw new Sentence(cause.message);
  throw cause;
} finally {
  await closeDatabase();
}

async function carryOut(order: ThreadsOrder) {
  const by = await editorAt(order.as);
  const source = threadSources[order.source];
  if (!source) return;
  console.log(`Reading ${order.file} to its end. Nothing is written before that.`);
  const threads = await GatheredThreads.of(source.read(order.file));
  try {
    const all = threads.counted();
    console.log(
      `\n${source.name}${threads.site && ` (${threads.site})`}: ${all.threads} threads, ${all.comments} comments.`,
    );
    const name = `comments from ${source.name}`;
    const importer = { threads, source: `${order.source} ${threads.site}`.trim(), name, by, now: new Date() };
    const report = await openReport(order.report);
    const counts = await (order.write ? runThreads : tryThreads)(importer, {
      lost: ({ place, id, title, address }, what) =>
        report.line(
          `${place && `${place}, `}thread ${id} “${oneLine(title, 100)}” (${oneLine(address, 300)}): ${what}`,
        ),
      progress(done) {
        report.mustStand();
        if (done % EACH === 0) console.log(`  ${done} of ${all.threads} threads`);
      },
    });
    await report.close();
    console.log(summary(counts, order));
  } finally {
    threads.close();
  }
}

function oneLine(text: string, most: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

function summary(
  { stories, comments, known, homeless, losses }: ThreadCounts,
  { write, report }: ThreadsOrder,
): string {
  return [
    `${write ? 'Written' : 'Would come in'}: ${comments} comments. The export has threads of ${stories} stories here.`,
    ...(known > 0 ? [`${known} were here already.`] : []),
    ...(homeless > 0 ? [`${homeless} stood at addresses that lead to no story here.`] : []),
    `${losses} things are not carried over; each stands with its place in ${report}.`,
    ...(write ? [] : ['Nothing was written but the report. Add --write.']),
  ].join('\n');
}
