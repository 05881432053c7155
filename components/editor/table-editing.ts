import { Extension } from '@tiptap/core';
import { addRowAfter, goToNextCell, tableEditing } from '@tiptap/pm/tables';

/** Lets the cursor walk through tables: Tab goes on to the next cell, and out of the last into a new row. */
export const TableEditing = Extension.create({
  name: 'tableEditing',
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const go = (step: 1 | -1) => goToNextCell(step)(this.editor.state, this.editor.view.dispatch);
    return {
      Tab: () => {
        if (!this.editor.isActive('table')) return false;
        return go(1) || (addRowAfter(this.editor.state, this.editor.view.dispatch) && go(1));
      },
      'Shift-Tab': () => this.editor.isActive('table') && go(-1),
    };
  },
});
