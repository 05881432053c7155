'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnchorPlace, findAnchor, lettersOf, type NoteAnchor } from '#domain/note-anchor.ts';
import type { ThreadView } from './note-view.ts';
import { passageIn, rangesOf, writtenText } from './written-text.ts';

/** The text is looked through when the writer rests. */
const LOOK_AFTER_MS = 600;
const MARK = 'note-passage';

const textEditor = () => document.querySelector('#body.ProseMirror');

/**
 * Marks the passages of open notes in the editor, without touching its document, and says which of them are still there.
 * Where a browser cannot mark, the notes only quote.
 */
export function usePassages(threads: ThreadView[]): ReadonlyMap<number, AnchorPlace['state']> {
  const [places, setPlaces] = useState<ReadonlyMap<number, AnchorPlace['state']>>(
    () => new Map(threads.map(({ id, place }) => [id, place])),
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, LOOK_AFTER_MS);
    };
    const watch = new MutationObserver(later);
    const look = () => {
      const editor = textEditor();
      // The editor comes a moment after the page.
      if (!editor) return later();
      watch.observe(editor, { childList: true, characterData: true, subtree: true });
      const written = writtenText(editor);
      const letters = lettersOf(written.text);
      setPlaces(new Map(threads.map(({ id, anchor }) => [id, anchor ? findAnchor(letters, anchor).state : 'there'])));
      const open = threads.flatMap(({ anchor, resolved }) => (anchor && !resolved ? [anchor] : []));
      const ranges = rangesOf(written, open).filter((range) => range !== undefined);
      if ('highlights' in CSS) CSS.highlights.set(MARK, new Highlight(...ranges));
    };
    later();
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      if ('highlights' in CSS) CSS.highlights.delete(MARK);
    };
  }, [threads]);
  return places;
}

/** Gives what was last marked in the editor: whoever goes to the notes with the mouse loses the mark itself. */
export function useMarked(): () => NoteAnchor | undefined {
  const last = useRef<Range>(undefined);
  useEffect(() => {
    const look = () => {
      const selection = window.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      if (range && textEditor()?.contains(range.commonAncestorContainer)) last.current = range.cloneRange();
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return useCallback(() => {
    const editor = textEditor();
    return editor && last.current ? passageIn(editor, last.current) : undefined;
  }, []);
}

/** Brings the passage of a note into view and marks it, as if the writer had. */
export function showPassage({ anchor }: ThreadView) {
  const editor = textEditor();
  const [range] = editor && anchor ? rangesOf(writtenText(editor), [anchor]) : [];
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  window.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
