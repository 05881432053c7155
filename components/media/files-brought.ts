'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** The files in what was dropped or pasted; none when it is text. */
export const filesIn = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

/**
 * Hears files that are dropped on the page or pasted into it, wherever nobody else wants them; and takes what was chosen
 * in a field before the script ran.
 */
export function useFilesBrought(take: (files: File[]) => void, field?: RefObject<HTMLInputElement | null>) {
  const heard = useRef(take);
  useEffect(() => {
    heard.current = take;
  });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const bring = (event: Event, data: DataTransfer | null) => {
      const files = filesIn(data);
      if (files.length === 0) return;
      event.preventDefault();
      heard.current(files);
    };
    // Without this, a browser shows the file in place of the page.
    const welcome = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    window.addEventListener('dragover', welcome, { signal });
    window.addEventListener('drop', (event) => bring(event, event.dataTransfer), { signal });
    window.addEventListener('paste', (event) => bring(event, event.clipboardData), { signal });
    if (field?.current?.files?.length) {
      heard.current([...field.current.files]);
      field.current.value = '';
    }
    return () => leaving.abort();
  }, [field]);
}
