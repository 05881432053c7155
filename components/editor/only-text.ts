'use client';

import { useCallback, useEffect, useState } from 'react';

const OPEN = 'dialog[open], .tray, .slash';

/** Only the text on the screen, and how it is saved. Escape brings the rest back. */
export function useOnlyText() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return;
    const page = document.documentElement;
    page.dataset.only = 'text';
    const leave = (event: KeyboardEvent) => {
      // What is open over the text is closed first.
      if (event.key === 'Escape' && !document.querySelector(OPEN)) setOn(false);
    };
    // Before the text hears of the key: Escape there chooses what stands around the cursor.
    document.addEventListener('keydown', leave, { capture: true });
    return () => {
      delete page.dataset.only;
      document.removeEventListener('keydown', leave, { capture: true });
    };
  }, [on]);
  return { on, turn: useCallback(() => setOn((before) => !before), []) };
}
