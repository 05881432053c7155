'use client';

import { useCallback, useEffect, useState } from 'react';

/** Only the text on the screen, and how it is saved. Escape brings the rest back. */
export function useOnlyText() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return;
    const page = document.documentElement;
    page.dataset.only = 'text';
    const leave = (event: KeyboardEvent) => {
      // What is open over the text is closed first.
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) setOn(false);
    };
    document.addEventListener('keydown', leave);
    return () => {
      delete page.dataset.only;
      document.removeEventListener('keydown', leave);
    };
  }, [on]);
  return { on, turn: useCallback(() => setOn((before) => !before), []) };
}
