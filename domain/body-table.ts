import { Node } from '@tiptap/core';

/**
 * Rows of cells, each with one paragraph. Cells are not joined: what a screen reader says of a joined cell nobody
 * follows, and plain text could not say it.
 */
const roles: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableHeader: 'header_cell',
  tableCell: 'cell',
};

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  // What the commands for tables find rows and cells by.
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const cell = (name: string, tag: string) =>
  Node.create({
    name,
    content: 'paragraph',
    isolating: true,
    // The commands for tables ask for these; a cell of ours is always one by one.
    addAttributes: () => ({
      colspan: only(1),
      rowspan: only(1),
      colwidth: only(null),
    }),
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

const only = (value: 1 | null) => ({
  default: value,
  rendered: false,
  parseHTML: () => value,
  validate: (given: unknown) => {
    if (given !== value) throw new RangeError('cells of a table are not joined');
  },
});

export const TableHeader = cell('tableHeader', 'th');
export const TableCell = cell('tableCell', 'td');
