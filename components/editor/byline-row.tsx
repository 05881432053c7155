'use client';

import { useEffect, useRef } from 'react';
import { bylineKey, type Writer } from '#domain/byline.ts';

type Props = {
  writer: Writer;
  /** From 0. */
  at: number;
  last: number;
  may: boolean;
  hydrated: boolean;
  move: (from: number, to: number) => void;
  remove: (at: number) => void;
};

/** One name over the story. Without JavaScript its buttons send the form. */
export function BylineRow({ writer, at, last, may, hydrated, move, remove }: Props) {
  const pressed = useRef<HTMLButtonElement>(null);
  const place = at + 1;

  // A row that moves in the page loses the focus; whoever pressed Up wants to press it again.
  useEffect(() => {
    if (place > 0) pressed.current?.focus();
    pressed.current = null;
  }, [place]);

  const button = (way: 'up' | 'down' | 'out', words: string, act: () => void) => (
    <button
      className="plain"
      type={hydrated ? 'button' : 'submit'}
      {...(hydrated ? {} : { name: 'moveByline', value: `${place} ${way}` })}
      onClick={(event) => {
        if (!hydrated) return;
        pressed.current = event.currentTarget;
        act();
      }}
    >
      {words}
      <span className="sr">: {writer.name}</span>
    </button>
  );

  return (
    <li>
      <span>
        <b>{writer.name}</b> <span className="meta">{writer.by === 'guest' ? 'guest' : `@${writer.handle}`}</span>
      </span>
      {may && (
        <>
          <input type="hidden" name={`byline${place}`} value={bylineKey(writer)} />
          <span className="row">
            {at > 0 && button('up', 'Up', () => move(at, at - 1))}
            {at < last && button('down', 'Down', () => move(at, at + 1))}
            {last > 0 && button('out', 'Remove', () => remove(at))}
          </span>
        </>
      )}
    </li>
  );
}
