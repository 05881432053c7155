'use client';

import { useCallback, useEffect, useState } from 'react';
import { whenAsked } from '#components/when-asked.tsx';
import { type Place, SHOW_KEYS } from './desk-commands.ts';

/** Each asking is another one: what could not be fetched for the last is fetched for the next. */
type Open = { what: 'palette' | 'keys'; asking: number };

const Palette = whenAsked(() => import('./palette.tsx').then(({ Palette }) => Palette));
const KeyList = whenAsked(() => import('./key-list.tsx').then(({ KeyList }) => KeyList));

/**
 * The keys of the whole desk: everything that can be done by typing its name, and a list of all keys. Both are fetched when
 * they are asked for.
 */
export function DeskKeys({ places }: { places: Place[] }) {
  const [open, setOpen] = useState<Open>();
  const ask = useCallback(
    (what: Open['what']) => setOpen((before) => ({ what, asking: (before?.asking ?? 0) + 1 })),
    [],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onKey = (event: KeyboardEvent) => {
      const asked = askedBy(event);
      if (!asked || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      ask(asked);
    };
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener(SHOW_KEYS, () => ask('keys'), { signal });
    return () => leaving.abort();
  }, [ask]);

  // What is shut may have opened the other one, and is not to shut that.
  const shut = (what: Open['what']) => setOpen((now) => (now?.what === what ? undefined : now));
  return (
    <>
      {open?.what === 'palette' && (
        <Palette key={open.asking} places={places} shut={() => shut('palette')} showKeys={() => ask('keys')} />
      )}
      {open?.what === 'keys' && <KeyList key={open.asking} shut={() => shut('keys')} />}
    </>
  );
}

function askedBy(event: KeyboardEvent): Open['what'] | undefined {
  const mod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (mod && event.key.toLowerCase() === 'k') return 'palette';
  if (mod && event.key === '/') return 'keys';
  // On some keyboards Shift is needed for it, and nobody is to lose a question mark while writing.
  return event.key === '?' && !isWriting(event.target) ? 'keys' : undefined;
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches('input, textarea, select') && !target.matches('[type=radio], [type=checkbox]')));
