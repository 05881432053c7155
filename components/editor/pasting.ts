import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { videoAt } from '#domain/video.ts';
import { putBlock } from './in-text.ts';
import { cleanHtml } from './paste/clean-html.ts';

/** What comes over the clipboard: HTML comes in clean, the address of a film alone becomes the film. */
export const Pasting = Extension.create({
  name: 'pasting',
  // Before links, which would make a link of the address of a film.
  priority: 1_001,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: cleanHtml,
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            const film = view.state.selection.empty && !/\s/.test(text) && videoAt(text);
            return film ? putBlock(editor, 'video', film) : false;
          },
        },
      }),
    ];
  },
});
