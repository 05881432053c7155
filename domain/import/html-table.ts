import type { BodyNode } from '../body.ts';
import { type HtmlElement, type HtmlNode, isElement, isSpoiler } from './html-tree.ts';

/** Where a reader of a text says what of it cannot be kept. */
export type Losses = { lose(what: string): void };

/** More cells than that are data and no part of a story. */
const MOST_CELLS = 5_000;

type Line = { line: BodyNode[]; blocks: BodyNode[] };

/** A table of ours: cells of one paragraph, none of them joined, as many in each row. Pictures in it stand behind it. */
export function tableOf(table: HtmlElement, lineOf: (nodes: readonly HtmlNode[]) => Line, losses: Losses): BodyNode[] {
  const behind: BodyNode[] = [];
  const caption = table.children.filter((node) => isElement(node) && node.tag === 'caption');
  const { line: said } = lineOf(caption.flatMap(wordsOf));
  const rows = rowsOf(table.children).flatMap((row): BodyNode[][] => {
    // Between rows and cells nothing stands that is shown, but signs of where a spoiler ends.
    if (!isElement(row)) {
      lineOf([row]);
      return [];
    }
    return [
      childrenOf(row).flatMap((cell): BodyNode[] => {
        if (!isCell(cell)) {
          if ('comment' in cell) lineOf([cell]);
          return [];
        }
        const joined = spanOf(cell, losses);
        const { line, blocks } = lineOf(wordsOf(cell));
        behind.push(...blocks.filter(({ type }) => type === 'figure' || type === 'video'));
        const paragraph = { type: 'paragraph', ...(line.length > 0 ? { content: line } : {}) };
        const type = cell.tag === 'th' ? 'tableHeader' : 'tableCell';
        return [{ type, content: [paragraph] }, ...Array.from({ length: joined - 1 }, () => emptyCell)];
      }),
    ];
  });
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return behind;
  if (width * rows.length > MOST_CELLS) {
    losses.lose('a table of more than 5,000 cells');
    return behind;
  }
  const content = rows.map((cells) => ({
    type: 'tableRow',
    content: [...cells, ...Array.from({ length: width - cells.length }, () => emptyCell)],
  }));
  const below = said.length > 0 ? [{ type: 'paragraph', content: said }] : [];
  return [{ type: 'table', content }, ...below, ...behind];
}

const emptyCell: BodyNode = { type: 'tableCell', content: [{ type: 'paragraph' }] };

/** What is read of a part of the table; of a spoiler itself, so that it is read as one. */
const wordsOf = (part: HtmlNode): HtmlNode[] => (isElement(part) && !isSpoiler(part) ? part.children : [part]);

/** What stands in a row or rows; of those that are a spoiler each cell is one. */
const childrenOf = (rows: HtmlElement): HtmlNode[] =>
  isSpoiler(rows)
    ? rows.children.map((node) =>
        isElement(node) ? { ...node, attributes: { ...node.attributes, class: 'spoiler' } } : node,
      )
    : rows.children;

type Cell = HtmlElement & { tag: 'td' | 'th' };

const isCell = (node: HtmlNode): node is Cell => isElement(node) && (node.tag === 'td' || node.tag === 'th');

/** The rows of the table itself, not those of tables in its cells, and the comments between them. */
const rowsOf = (nodes: readonly HtmlNode[]): (HtmlElement | { comment: string })[] =>
  nodes.flatMap((node) => {
    if ('comment' in node) return [node];
    if (!isElement(node) || isCell(node) || ['table', 'caption'].includes(node.tag)) return [];
    return node.tag === 'tr' ? [node] : rowsOf(childrenOf(node));
  });

function spanOf({ attributes }: HtmlElement, losses: Losses): number {
  const across = Number(attributes.colspan ?? 1);
  if (across > 1 || Number(attributes.rowspan ?? 1) > 1) losses.lose('the joining of cells in a table');
  return Number.isInteger(across) && across >= 1 && across <= 50 ? across : 1;
}
