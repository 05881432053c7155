import type { Editor } from '@tiptap/core';
import { type Command, Selection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  selectedRect,
  toggleHeader,
} from '@tiptap/pm/tables';
import { inText } from './in-text.ts';

/** A head, a first row under it, and room for three things to compare: enough to begin with. */
const [ROWS, COLUMNS] = [3, 3];

export function addTable(editor: Editor): boolean {
  if (editor.isActive('table')) return false;
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: COLUMNS }, () => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const content = Array.from({ length: ROWS }, (_, at) => row(at === 0 ? 'tableHeader' : 'tableCell'));
  return inText(editor)
    .insertContent({ type: 'table', content })
    .command(({ tr, commands }) => {
      // What is put in leaves the cursor behind it; it belongs into the first cell.
      let first: number | undefined;
      tr.doc.nodesBetween(0, tr.selection.from, (node, at) => {
        if (node.type.name === 'table') first = at;
        return node.type.name !== 'table';
      });
      return first === undefined || commands.setTextSelection(first + 4);
    })
    .run();
}

const does = (command: Command) => (editor: Editor) => {
  command(editor.state, editor.view.dispatch);
  editor.view.focus();
};

/** What is left of the table keeps the cursor: taking the last row out would leave it behind the table. */
const takesOut = (command: Command) => (editor: Editor) => {
  const at = selectedRect(editor.state).tableStart - 1;
  does(command)(editor);
  const { doc, tr } = editor.state;
  const table = doc.nodeAt(at);
  if (table?.type.name !== 'table' || editor.isActive('table')) return;
  const last = Selection.findFrom(doc.resolve(at + table.nodeSize - 1), -1, true);
  if (last) editor.view.dispatch(tr.setSelection(last));
};

/** What can be done while the cursor stands in a table. */
export const tableCommands: { words: string; press: (editor: Editor) => void }[] = [
  { words: 'Add a row', press: does(addRowAfter) },
  { words: 'Add a column', press: does(addColumnAfter) },
  { words: 'Head row', press: does(toggleHeader('row')) },
  { words: 'Head column', press: does(toggleHeader('column')) },
  { words: 'Take the row out', press: takesOut(deleteRow) },
  { words: 'Take the column out', press: takesOut(deleteColumn) },
  { words: 'Take the table out', press: does(deleteTable) },
];
