import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';

/** Commands for the text, with the focus in it already: Tiptap's own `focus` waits for a frame, and letters typed until then are lost. */
export function inText(editor: Editor) {
  editor.view.focus();
  return editor.chain().scrollIntoView();
}

/** The cursor goes behind the chosen words once they lead somewhere: what is typed next would take their place. */
export const behindChosen = ({ tr }: { tr: Transaction }) =>
  Boolean(tr.setSelection(TextSelection.create(tr.doc, tr.selection.to)));

/** Puts a picture, a film or a card in, and the cursor behind it for the same reason. */
export const putBlock = (editor: Editor, type: 'figure' | 'video' | 'relatedStory' | 'scoreCard', attrs: object) =>
  inText(editor)
    .insertContent({ type, attrs })
    .command(({ tr }) => {
      const { $to } = tr.selection;
      const next = $to.nodeAfter && Selection.findFrom($to, 1, true);
      if (next) tr.setSelection(next);
      else
        tr.insert($to.pos, tr.doc.type.schema.node('paragraph')).setSelection(
          TextSelection.create(tr.doc, $to.pos + 1),
        );
      return true;
    })
    .run();
