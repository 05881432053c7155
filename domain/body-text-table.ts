import type { BodyNode } from './body.ts';
import { inlineNodes, inlineText } from './body-text-inline.ts';
import { endsInBreak } from './ends-in-break.ts';

/** A row begins with a bar; two bars are the sign of a spoiler. */
export const TABLE_ROW = /^\|(?!\|)/;

/** A row of a table as plain text. A line break in a cell makes it more lines than one. */
export const rowLines = (row: BodyNode): string[] => `${(row.content ?? []).map(cellText).join('')}|`.split('\n');

function cellText(cell: BodyNode): string {
  const text = inlineText(cell.content?.[0]?.content ?? []);
  // A break at the end of the cell must not take the bar for the letter that it spares.
  const ended = endsInBreak(text) ? `${text}\n` : text;
  return `|${cell.type === 'tableHeader' ? '=' : ''} ${ended} `;
}

const PARTS = /\\[\s\S]|\|\||\||[^\\|]+|\\/g;

/** Reads a row. The bar at its end may be left out. */
export function rowOf(line: string): BodyNode {
  const cells: string[] = [];
  let cell = '';
  for (const [part] of line.slice(1).matchAll(PARTS)) {
    if (part === '|') {
      cells.push(cell);
      cell = '';
    } else cell += part;
  }
  if (cell.trim() || cells.length === 0) cells.push(cell);
  return { type: 'tableRow', content: cells.map(cellOf) };
}

function cellOf(written: string): BodyNode {
  const heads = written.startsWith('=');
  const content = inlineNodes((heads ? written.slice(1) : written).replace(/^ /, '').replace(/ $/, ''));
  return {
    type: heads ? 'tableHeader' : 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [{ type: 'paragraph', ...(content.length ? { content } : {}) }],
  };
}
