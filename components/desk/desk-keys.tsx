'use client';

import { useEffect, useState } from 'react';
import { whenAsked } from '#components/when-asked.tsx';
import { type Place, SHOW_KEYS } from './desk-commands.ts';

type Open = 'palette' | 'keys';

const Palette = whenAsked(() => import('./palette.tsx').then(({ Palette }) => Palette));
const KeyList = whenAsked(() => import('./key-list.tsx').then(({ KeyList }) => KeyList));

/**
 * The keys of the whole desk: everything that can be done by typing its name, and a list of all keys. Both are fetched when
 * they are asked for.
 */
export function DeskKeys({ places }: { places: Place[] }) {
  const [open, setOpen] = useState<Open>();

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onKey = (event: KeyboardEvent) => {
      const asked = askedBy(event);
      if (!asked || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(asked);
    };
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener(SHOW_KEYS, () => setOpen('keys'), { signal });
    return () => leaving.abort();
  }, []);

  // What is shut may have opened the other one, and is not to shut that.
  const shut = (what: Open) => setOpen((now) => (now === what ? undefined : now));
  return (
    <>
      {open === 'palette' && <Palette places={places} shut={() => shut('palette')} showKeys={() => setOpen('keys')} />}
      {open === 'keys' && <KeyList shut={() => shut('keys')} />}
    </>
  );
}

function askedBy(event: KeyboardEvent): Open | undefined {
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
