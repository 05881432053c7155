'use client';

import { type RefObject, useRef } from 'react';
import { useHydrated } from './hydrated.ts';

type Props = { id: string; word: string; look: (word: string) => void };

/** Looks for a picture by a word. Without JavaScript the button saves the text and brings the page back with the others. */
export function FindPicture({ id, word, look }: Props) {
  const hydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const find = () => look(field.current?.value ?? '');
  return (
    <div className="field">
      <label htmlFor={id}>Find a picture</label>
      <span className="row">
        <input
          className="input input--short"
          id={id}
          ref={field as RefObject<HTMLInputElement>}
          {...(hydrated ? {} : { name: 'findPicture' })}
          type="search"
          defaultValue={word}
          placeholder="A work, a credit, a word"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            find();
          }}
        />
        <button
          className="button button--small"
          type={hydrated ? 'button' : 'submit'}
          {...(hydrated ? { onClick: find } : { name: 'next', value: 'find-picture' })}
        >
          Find
        </button>
      </span>
    </div>
  );
}
