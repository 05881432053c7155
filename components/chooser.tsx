'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

export type Choice = { key: string; words: string; note?: string };

type Props = {
  label: string;
  help?: string;
  choices: Choice[];
  /** False while they are those for what was typed before. */
  isFresh?: boolean;
  /** Why there are none. */
  problem?: string | undefined;
  typed: string;
  type: (typed: string) => void;
  choose: (key: string) => void;
  /** The dialog has been shut, with a choice or without. */
  shut: () => void;
  children?: ReactNode;
};

/**
 * A dialog to choose one of many by typing. It is the browser's own, so it holds the focus while it is open and gives it
 * back to where it was.
 */
export function Chooser({ label, help, choices, isFresh = true, problem, typed, type, choose, shut, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, choices.length - 1);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    dialog.current?.close();
    choose(choice.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length > 0) setActive((at + step + choices.length) % choices.length);
    else if (event.key === 'Enter') take(isFresh ? choices[at] : undefined);
    else return;
    event.preventDefault();
  };

  return (
    <dialog className="chooser" ref={dialog} aria-label={label} onClose={shut}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          className="input"
          id={id}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            type(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p className="help" id={`${id}-help`}>
          {problem ?? help ?? 'Type some letters; arrow keys choose, Enter takes, Escape closes.'}
        </p>
      </div>
      <div className="chooser__list" id={`${id}-list`} role="listbox" aria-label={label} hidden={choices.length === 0}>
        {choices.map(({ key, words, note }, place) => (
          <button
            key={key}
            id={`${id}-${place}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onClick={() => take(choices[place])}
          >
            <span>{words}</span>
            {note && <span className="meta">{note}</span>}
          </button>
        ))}
      </div>
      <p className="sr" role="status">
        {problem ?? (typed && (choices.length === 1 ? '1 choice' : `${choices.length} choices`))}
      </p>
      <p className="row">
        {children}
        <button className="plain" type="button" onClick={() => dialog.current?.close()}>
          Never mind
        </button>
      </p>
    </dialog>
  );
}
