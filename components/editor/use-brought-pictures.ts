'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { filesIn } from '#components/media/files-brought.ts';
import { useUploads } from '#components/media/use-uploads.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { putBlock } from './in-text.ts';

/**
 * Pictures that are pasted into the text or dropped on it: sent to the library, and put in where the cursor is when they
 * have arrived. A paste that also brings text is text: offices send a picture of it along.
 */
export function useBroughtPictures(editor: Editor | null, seen: (picture: WallPicture) => void) {
  const { uploads, add, dismiss } = useUploads((picture) => {
    seen(picture);
    if (editor) putBlock(editor, 'figure', { mediaId: picture.id, caption: picture.caption });
  });
  const heard = useRef(add);
  useEffect(() => {
    heard.current = add;
  });
  useEffect(() => {
    if (!editor) return;
    const leaving = new AbortController();
    // Before the editor itself hears of it.
    const options = { signal: leaving.signal, capture: true };
    const text = editor.view.dom;
    const take = (event: Event, files: File[]) => {
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      heard.current(files);
    };
    const paste = (event: ClipboardEvent) => {
      const isText = event.clipboardData?.types.some((type) => type.startsWith('text/plain'));
      if (!isText) take(event, filesIn(event.clipboardData));
    };
    const drop = (event: DragEvent) => {
      const files = filesIn(event.dataTransfer);
      const place = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (files.length > 0 && place) editor.commands.setTextSelection(place.pos);
      take(event, files);
    };
    const welcome = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    text.addEventListener('paste', paste, options);
    text.addEventListener('drop', drop, options);
    text.addEventListener('dragover', welcome, options);
    return () => leaving.abort();
  }, [editor]);
  return { uploads, dismiss };
}
