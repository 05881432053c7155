'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { KeptTexts } from './kept-texts.ts';
import { showOpen } from './open-pages.ts';
import { waitingIn } from './waiting-words.ts';

/** Who writes, and in which page: drawn by the server whenever the editor opens. */
export type Here = { account: number; page: string };

/** After a key; a tab that crashes takes no more with it. Turning a long text into JSON at every key would be felt. */
const KEEP_AFTER_MS = 400;

/** And not much later either, should somebody type without a breath. */
const BREATH_MS = 400;

/** Keeps in the browser what the desk does not have yet. */
export function useKeeping(form: RefObject<HTMLFormElement | null>, story: number, { account, page }: Here) {
  const [kept] = useState(() => new KeptTexts(storage(), { account, story }));
  /** Whether what is on the page would outlive it. */
  const [isKept, setKept] = useState(false);
  /** Whether the text is among it, or only words that wait for their button: the text is never to come back older. */
  const withText = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const drop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    kept.drop(kept.keyOf(page));
    setKept(false);
  }, [kept, page]);

  /** @param sent the name of what goes out with the press that is under way */
  const keepNow = useCallback(
    (sent?: string) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      if (!form.current) return;
      const fields = withText.current
        ? fieldsOf(form.current)
        : waitingIn(form.current).filter(([name]) => name !== sent);
      if (fields.length > 0) setKept(kept.keep(page, fields, Date.now()));
      else drop();
    },
    [form, kept, page, drop],
  );

  /** Unless the desk has got it meanwhile. */
  const keepWaiting = useCallback(() => {
    if (timer.current !== undefined) keepNow();
  }, [keepNow]);

  /** Words that wait for their button were typed. */
  const noted = useCallback(() => {
    timer.current ??= setTimeout(() => betweenKeys(keepWaiting), KEEP_AFTER_MS);
  }, [keepWaiting]);

  const typed = useCallback(() => {
    withText.current = true;
    noted();
  }, [noted]);

  /** The desk has the whole text; what waits for its button is still nowhere else. */
  const held = useCallback(
    (sent?: string) => {
      withText.current = false;
      keepNow(sent);
    },
    [keepNow],
  );

  useEffect(() => {
    const close = showOpen(kept.keyOf(page));
    kept.forgetOld(Date.now());
    // The page may be about to go: what waits is kept at once.
    window.addEventListener('pagehide', keepWaiting);
    document.addEventListener('visibilitychange', keepWaiting);
    return () => {
      close();
      window.removeEventListener('pagehide', keepWaiting);
      document.removeEventListener('visibilitychange', keepWaiting);
    };
  }, [kept, page, keepWaiting]);

  return { kept, isKept, typed, noted, held };
}

/** Writing a long text to the disk takes as long as a key: it is done where no key waits, where a browser tells. */
function betweenKeys(does: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(does, { timeout: BREATH_MS });
  else does();
}

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (cause) {
    // Switched off in this browser.
    if (cause instanceof DOMException) return undefined;
    throw cause;
  }
}

const fieldsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
