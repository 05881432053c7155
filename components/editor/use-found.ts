'use client';

import { useEffect, useState } from 'react';

/** Shorter than a word takes to type, longer than a letter. */
const PAUSE_MS = 150;

/** What the desk finds for what is typed; empty while nothing is. `asked` is the name of the words, `key` of the answer. */
export function useFound<One>(path: string, asked: string, key: string, typed: string): One[] {
  const [found, setFound] = useState<One[]>([]);
  useEffect(() => {
    if (typed.trim() === '') return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      find<One>(`${path}?${new URLSearchParams({ [asked]: typed })}`, key, leaving.signal).then(
        setFound,
        // Typed on, or no connection: the list stays as it was, and typing asks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [path, asked, key, typed]);
  return typed.trim() === '' ? [] : found;
}

async function find<One>(address: string, key: string, signal: AbortSignal): Promise<One[]> {
  const answer = await fetch(address, { signal });
  const found = (await answer.json()) as Record<string, One[] | undefined>;
  return found[key] ?? [];
}
