'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Tray } from './tray.tsx';

type Props = {
  label: string;
  help: string;
  value: string;
  /** The words of the button. */
  take: string;
  /** Does it, or says why not. */
  onTake: (typed: string) => string | undefined;
  close: () => void;
  children?: ReactNode;
};

/** A tray that asks for one line: where a link leads, what a note says, the address of a film. */
export function LineTray({ label, help, value, take, onTake, close, children }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [refusal, setRefusal] = useState<string>();
  const finish = () => setRefusal(onTake(typed.trim()));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    finish();
  };
  return (
    <Tray label={label} close={close}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          className="input"
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={`${id}-help`}
        />
        <p className={refusal ? 'error' : 'help'} id={`${id}-help`}>
          {refusal ?? help}
        </p>
      </div>
      <button className="button button--small" type="button" onClick={finish}>
        {take}
      </button>
      {children}
    </Tray>
  );
}
