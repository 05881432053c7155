'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import type { FindAt } from './found.ts';
import { useFound } from './use-found.ts';

type Props<One> = {
  id: string;
  label: string;
  /** What stands in the field while nobody types. */
  shown: string;
  choose: (one: One) => void;
  at: FindAt;
  /** What tells one from another, and a word more about it. */
  words: (one: One) => { key: string; label: string; more: string };
  error?: string | undefined;
};

/** A field that finds things while their names are typed. It has no name: what is chosen is sent by whoever asked. */
export function Combobox<One>({ id, label, shown, choose, at, words, error: wrong }: Props<One>) {
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const { found, isFresh, problem } = useFound<One>(at, typed ?? '');
  const error = problem ?? wrong;
  const open = typed !== undefined && found.length > 0;
  const place = Math.min(active, found.length - 1);

  const take = (one: One | undefined) => {
    if (!one) return;
    choose(one);
    setTyped(undefined);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // What stands there for other words is not taken for these.
    if (step && open) setActive(isFresh ? (place + step + found.length) % found.length : 0);
    else if (event.key === 'Enter') take(isFresh ? found[place] : undefined);
    else if (event.key === 'Escape') setTyped(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div className="field combobox">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${list}-${place}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autoComplete="off"
        value={typed ?? shown}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <div className="combobox__list" id={list} role="listbox" aria-label={label} hidden={!open}>
        {found.map((one, number) => {
          const said = words(one);
          return (
            <button
              key={said.key}
              id={`${list}-${number}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={number === place}
              // The field must not lose its focus before the press has been heard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              {said.label}
              <span className="meta">{said.more}</span>
            </button>
          );
        })}
      </div>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
