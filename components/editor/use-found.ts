'use client';

import { useEffect, useState } from 'react';
import type { FoundReference } from '#domain/reference.ts';

/** Shorter than a word takes to type, longer than a letter. */
const PAUSE_MS = 150;

/** What of ours is called so; empty while nothing is typed. */
export function useFound(path: string, typed: string): FoundReference[] {
  const [found, setFound] = useState<FoundReference[]>([]);
  const asked = typed.trim() !== '';
  useEffect(() => {
    if (!asked) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      find(path, typed, leaving.signal).then(setFound, () => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [path, typed, asked]);
  return asked ? found : [];
}

async function find(path: string, typed: string, signal: AbortSignal): Promise<FoundReference[]> {
  const answer = await fetch(`${path}?${new URLSearchParams({ words: typed })}`, { signal });
  const { found = [] } = (await answer.json()) as { found?: FoundReference[] };
  return found;
}
