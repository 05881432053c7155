import type { BodyNode } from '#domain/body.ts';
import type { NodeRenderer } from './element-of.ts';

/** What scrolls must be reached by the keyboard, and say what it is. */
const frame = { role: 'group', 'aria-label': 'Table', tabIndex: 0 };

/** A table that is wider than the column is moved inside its frame, by the arrow keys too. */
export const tableNodes: Record<string, NodeRenderer> = {
  table: ({ children }) => (
    <div className="table" {...frame}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  tableRow: ({ children }) => <tr>{children}</tr>,
  tableHeader: ({ parent, children }) => <th scope={headsColumn(parent) ? 'col' : 'row'}>{children}</th>,
  tableCell: ({ children }) => <td>{children}</td>,
};

export const isCell = (node: BodyNode | undefined) => node?.type === 'tableCell' || node?.type === 'tableHeader';

/** In a row of nothing but heads each heads its column; any other heads its row. */
const headsColumn = (row: BodyNode | undefined) => row?.content?.every(({ type }) => type === 'tableHeader') ?? false;
