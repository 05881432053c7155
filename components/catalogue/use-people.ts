'use client';

import { useCallback, useRef, useState } from 'react';

/** Shorter than a word takes to type, longer than a letter. */
const PAUSE_MS = 150;

/** Names of people that we know, to choose from while one is typed. */
export function usePeople(path: string) {
  const [people, setPeople] = useState<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback(
    (typed: string) => {
      clearTimeout(timer.current);
      if (typed.trim() === '') return;
      timer.current = setTimeout(async () => {
        try {
          const answer = await fetch(`${path}?${new URLSearchParams({ name: typed })}`);
          const { people: found } = (await answer.json()) as { people?: string[] };
          if (found) setPeople(found);
        } catch {
          // No connection: a name can be typed without help.
        }
      }, PAUSE_MS);
    },
    [path],
  );
  return { people, look };
}
