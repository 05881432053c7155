import { readModeration } from '#app/read-moderation.ts';
import { CSV_START, csvLine } from '#domain/csv.ts';
import { isoDay } from '#domain/dates.ts';

export const dynamic = 'force-dynamic';

/** The months as a table for machines. */
export async function GET() {
  const { publication, report } = await readModeration();
  const lines = report.months.map(({ from, posted, removed, covered, restored }) =>
    csvLine([isoDay(from, publication).slice(0, 7), ...[posted, removed, covered, restored].map(String)]),
  );
  const head = CSV_START + csvLine(['Month', 'Posted', 'Removed', 'Put under bars', 'Restored']);
  return new Response(head + lines.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="moderation.csv"',
    },
  });
}
