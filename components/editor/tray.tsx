'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

type Props = { label: string; close: () => void; children: ReactNode };

/** What a button of the toolbar asks for. Opens under it, takes the focus, and gives it back to the text. */
export function Tray({ label, close, children }: Props) {
  const tray = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    tray.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <fieldset className="tray" ref={tray} onKeyDown={onKeyDown}>
      <legend className="sr">{label}</legend>
      {children}
      <button className="plain" type="button" onClick={close}>
        Never mind
      </button>
    </fieldset>
  );
}
