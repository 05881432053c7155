'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Lets the rows of a list be dragged by their numbers. What they pass makes room at once. */
export function useDragRanks(rows: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const newest = useRef(move);
  useEffect(() => {
    newest.current = move;
  });

  useEffect(() => {
    const list = rows.current;
    if (!list) return;
    const leaving = new AbortController();
    const at = (event: Event) => [...list.children].findIndex((row) => row.contains(event.target as Node));
    let dragged = -1;
    const listen = (type: string, heard: (event: DragEvent) => void) =>
      list.addEventListener(type, (event) => heard(event as DragEvent), { signal: leaving.signal });
    listen('dragstart', (event) => {
      dragged = at(event);
    });
    listen('dragover', (event) => {
      if (dragged < 0) return;
      event.preventDefault();
      const over = at(event);
      if (over < 0 || over === dragged) return;
      newest.current(dragged, over);
      dragged = over;
    });
    listen('drop', (event) => event.preventDefault());
    listen('dragend', () => {
      dragged = -1;
    });
    return () => leaving.abort();
  }, [rows]);
}
