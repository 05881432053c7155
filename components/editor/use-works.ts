'use client';

import { useEffect, useState } from 'react';
import type { WorkLine } from '#domain/work-line.ts';

/** Shorter than a word takes to type, longer than a letter. */
const PAUSE_MS = 150;

/** The works with this in their title; empty while nothing is typed. */
export function useWorks(path: string, typed: string): WorkLine[] {
  const [found, setFound] = useState<{ typed: string; works: WorkLine[] }>({ typed: '', works: [] });
  useEffect(() => {
    if (typed.trim() === '') return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      find(path, typed, leaving.signal).then(
        (works) => setFound({ typed, works }),
        // Typed on, or no connection: the list stays as it was, and typing asks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [path, typed]);
  return typed.trim() === '' ? [] : found.works;
}

async function find(path: string, typed: string, signal: AbortSignal): Promise<WorkLine[]> {
  const answer = await fetch(`${path}?${new URLSearchParams({ title: typed })}`, { signal });
  const { works = [] } = (await answer.json()) as { works?: WorkLine[] };
  return works;
}
