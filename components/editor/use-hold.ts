'use client';

import { useEffect, useRef } from 'react';
import { ASK_AGAIN_MS, type HoldAnswer } from '#domain/story-hold.ts';

/** What shows that somebody is there. */
const signs = ['keydown', 'pointerdown', 'input', 'wheel'] as const;

/**
 * Says that somebody writes in this page, as long as they do something in it, and hears when somebody else has taken the
 * story over. Says, too, when the page is left.
 */
export function useHold(path: string, page: string, overtaken: () => void) {
  const heard = useRef(overtaken);
  useEffect(() => {
    heard.current = overtaken;
  });
  useEffect(() => {
    let isActive = true;
    const listening = new AbortController();
    const { signal } = listening;
    for (const sign of signs)
      document.addEventListener(
        sign,
        () => {
          isActive = true;
        },
        { signal, passive: true },
      );
    const leave = () => navigator.sendBeacon(path, formOf(page, 'leave'));
    window.addEventListener('pagehide', leave, { signal });
    const timer = setInterval(async () => {
      const step = isActive ? 'hold' : 'ask';
      isActive = false;
      const answer = await askHold(path, page, step);
      if (answer?.outcome === 'held') heard.current();
    }, ASK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      listening.abort();
      // Whoever is led on by a button leaves no page that the browser would tell of.
      leave();
    };
  }, [path, page]);
}

/** Undefined when there is no answer: then nothing is known, and the next one will tell. */
export async function askHold(path: string, page: string, step: 'hold' | 'ask'): Promise<HoldAnswer | undefined> {
  try {
    const answer = await fetch(path, { method: 'POST', body: formOf(page, step) });
    return answer.ok ? await answer.json() : undefined;
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function formOf(page: string, step: string): FormData {
  const form = new FormData();
  form.set('page', page);
  form.set('step', step);
  return form;
}
