import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { videoAt } from '#domain/video.ts';
import { cleanHtml } from './paste/clean-html.ts';

/** Takes pictures that were pasted or dropped, and says whether it did: whoever can store them sets it. */
export type TakePictures = (files: File[], at: number) => boolean;

/** What comes over the clipboard: HTML comes in clean, the address of a film alone becomes the film. */
export const Pasting = Extension.create<object, { takePictures: TakePictures }>({
  name: 'pasting',
  // Before links, which would make a link of the address of a film.
  priority: 1_001,
  addStorage: () => ({ takePictures: () => false }),
  addProseMirrorPlugins() {
    const { editor, storage } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: cleanHtml,
          handlePaste: (view, event) => {
            const pictures = picturesIn(event.clipboardData);
            if (pictures.length > 0 && storage.takePictures(pictures, view.state.selection.from)) return true;
            const film = view.state.selection.empty && videoAt(event.clipboardData?.getData('text/plain') ?? '');
            if (!film || !isAlone(event.clipboardData)) return false;
            return editor.chain().insertContent({ type: 'video', attrs: film }).run();
          },
          handleDrop: (view, event) => {
            const pictures = picturesIn(event.dataTransfer);
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            return pictures.length > 0 && at !== undefined && storage.takePictures(pictures, at);
          },
        },
      }),
    ];
  },
});

declare module '@tiptap/core' {
  interface Storage {
    pasting: { takePictures: TakePictures };
  }
}

/** Programs that copy words bring a picture of them along: only what comes without words is a picture. */
const picturesIn = (data: DataTransfer | null): File[] =>
  data?.getData('text/plain') ? [] : [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

const isAlone = (data: DataTransfer | null) => !/\s/.test(data?.getData('text/plain').trim() ?? ' ');
