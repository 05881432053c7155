'use client';

import { useEffect, useState } from 'react';
import { type FindAt, type Found, findFor, shownFor } from './found.ts';

/** Shorter than a word takes to type, longer than a letter. */
const PAUSE_MS = 150;

/** What the desk finds for what is typed; nothing while nothing is. */
export function useFound<One>({ path, asked, key }: FindAt, typed: string) {
  const [answer, setAnswer] = useState<Found<One>>({ words: '', all: [] });
  useEffect(() => {
    if (typed.trim() === '') return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const timer = setTimeout(async () => {
      const found = await findFor<One>({ path, asked, key }, typed, signal);
      if (!signal.aborted) setAnswer(found);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [path, asked, key, typed]);
  return shownFor(answer, typed);
}
