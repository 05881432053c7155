import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * A letter never takes the place of a picture, a film or a card: one that is typed while such a block is chosen goes under
 * it. And a text that begins with one opens with the cursor in its first words, not with the block chosen.
 */
export const KeepBlocks = Extension.create({
  name: 'keepBlocks',
  onCreate() {
    const { state, view } = this.editor;
    const first = Selection.findFrom(state.doc.resolve(0), 1, true);
    if (first && state.selection instanceof NodeSelection) view.dispatch(state.tr.setSelection(first));
  },
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleTextInput: (view, _from, _to, text) => typeUnder(view, text) } }),
  ],
});

function typeUnder({ state, dispatch }: EditorView, text: string): boolean {
  const { selection, schema, tr } = state;
  const paragraph = schema.nodes.paragraph;
  if (!(selection instanceof NodeSelection && selection.node.isBlock && paragraph)) return false;
  const { $to, to } = selection;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), paragraph)) return true;
  tr.insert(to, paragraph.create(null, schema.text(text)));
  dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1 + text.length)).scrollIntoView());
  return true;
}
