import { auditSearch } from '#app/desk/audit-search.ts';
import { staffRoute } from '#app/desk/staff-route.ts';
import { currentPublication } from '#app/publication.ts';
import { auditRows } from '#db/audit.ts';
import type { AuditEntry } from '#domain/audit.ts';
import { auditFilter } from '#domain/audit-filter.ts';
import { actWords, changeInWords, doneBy, subjectOf } from '#domain/audit-words.ts';
import { CSV_START, csvLine } from '#domain/csv.ts';
import { isoMinute } from '#domain/dates.ts';
import { canReadAudit } from '#domain/permissions.ts';
import type { Publication } from '#domain/publication.ts';

/** Some ten megabytes, which the server holds while it sends them; the rest is found by narrowing the log. */
const MOST_LINES = 50_000;

/** The log as a table, for those who may read it; for everybody else there is no such file. */
export const GET = staffRoute(canReadAudit, async (request) => {
  const filter = auditFilter(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter) return undefined;
  const publication = await currentPublication();
  const lines = [CSV_START + csvLine(['Number', 'When', 'By', 'Account', 'Act', 'Of', 'Where', 'Change'])];
  for await (const entry of auditRows(auditSearch(filter, publication), MOST_LINES)) {
    lines.push(csvLine(cells(entry, publication)));
  }
  return new Response(lines.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit-log.csv"',
    },
  });
});

const cells = (entry: AuditEntry, publication: Publication): string[] => [
  String(entry.id),
  isoMinute(entry.at, publication),
  doneBy(entry),
  String(entry.by?.id ?? ''),
  actWords[entry.act] ?? entry.act,
  subjectOf(entry),
  entry.path,
  changeInWords(entry, publication),
];
