'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { tableCommands } from './table-commands.ts';

/** What can be done with a table, while the cursor stands in one. */
export function TableTools({ editor }: { editor: Editor }) {
  const inside = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  if (!inside) return null;
  return (
    <fieldset className="row table-tools">
      <legend className="sr">Table</legend>
      {tableCommands.map(({ words, press }) => (
        <button
          key={words}
          className="plain"
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => press(editor)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
