import { csvLine } from './csv.ts';
import { type Redirect, readRedirect } from './redirect.ts';

/** What a form carries with room to spare; more lines come in several files. */
export const REDIRECT_LINES_MAX = 5_000;
export const REDIRECT_TEXT_MAX = 400_000;

const HEAD = ['from', 'to', 'status'];

/** Redirects as a table for spreadsheets, which can be read in again. */
export const redirectLines = (redirects: readonly Redirect[]): string =>
  [HEAD, ...redirects.map(({ from, to, status }) => [from, to, String(status)])].map(csvLine).join('');

export type ReadLine = { line: number; redirect: Redirect };
export type WrongLine = { line: number; refusal: string };

/**
 * Reads redirects, one a line: from, to, and the status, which is 301 where none is said. Cells stand apart by commas,
 * semicolons or tabs, as spreadsheets write them. `site` is the address of the site.
 */
export function readRedirectLines(text: string, site: string): { read: ReadLine[]; wrong: WrongLine[] } {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  const [read, wrong]: [ReadLine[], WrongLine[]] = [[], []];
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    if (lineOf.size === 0 && wrong.length === 0 && cells[0]?.toLowerCase() === HEAD[0]) continue;
    const [from = '', to = '', status = ''] = cells;
    const found = readRedirect({ from, to, status: status || '301' }, site);
    if ('refusal' in found) {
      wrong.push({ line, refusal: found.refusal });
      continue;
    }
    const before = lineOf.get(found.redirect.from);
    if (before !== undefined) {
      wrong.push({ line, refusal: `${found.redirect.from} stands in line ${before} already.` });
      continue;
    }
    lineOf.set(found.redirect.from, line);
    read.push({ line, redirect: found.redirect });
  }
  return { read, wrong };
}

type Cells = { line: number; cells: string[] };

/** The rows of a table (RFC 4180), each with the line on which it begins; empty ones are left out. */
function rowsOf(text: string): Cells[] {
  const apart = separatorOf(text);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${apart}\\r\\n]*))(${apart}|\\r\\n|\\r|\\n|$)`, 'y');
  const rows: Cells[] = [];
  let [line, row]: [number, Cells] = [1, { line: 1, cells: [] }];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [whole, quoted, plain = '', end] = found;
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === apart) continue;
    if (row.cells.some(Boolean)) rows.push(row);
    row = { line, cells: [] };
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
}

/** What stands most often in the first line. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
