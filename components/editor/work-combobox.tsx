'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import type { WorkLine } from '#domain/work-line.ts';
import { useWorks } from './use-works.ts';
import { workLabel, workMakers } from './work-label.ts';

type Props = {
  id: string;
  label: string;
  /** What stands in the field while nobody types. */
  chosen: WorkLine | null;
  choose: (work: WorkLine) => void;
  path: string;
  error?: string | undefined;
};

/** A field that finds a work while its title is typed. It has no name: what is chosen is sent by whoever asked. */
export function WorkCombobox({ id, label, chosen, choose, path, error }: Props) {
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const works = useWorks(path, typed ?? '');
  const open = typed !== undefined && works.length > 0;
  const at = Math.min(active, works.length - 1);

  const take = (work: WorkLine | undefined) => {
    if (!work) return;
    choose(work);
    setTyped(undefined);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && open) setActive((at + step + works.length) % works.length);
    else if (event.key === 'Enter') take(works[at]);
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
        aria-activedescendant={open ? `${list}-${at}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autoComplete="off"
        value={typed ?? (chosen ? workLabel(chosen) : '')}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <div className="combobox__list" id={list} role="listbox" aria-label={label} hidden={!open}>
        {works.map((work, place) => (
          <button
            key={work.id}
            id={`${list}-${place}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            // The field must not lose its focus before the press has been heard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(work)}
          >
            {workLabel(work)}
            <span className="meta">{workMakers(work)}</span>
          </button>
        ))}
      </div>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
