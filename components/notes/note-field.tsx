'use client';

import { useId, useRef, useState } from 'react';
import { NOTE_MAX } from '#domain/note.ts';

type Send = (text: string) => Promise<string>;
type Props = {
  label: string;
  button: string;
  /** Gives back what is wrong; the words stay then. */
  send: Send;
  /** What else can be done with what was typed, or without anything. */
  other?: { button: string; send: Send };
  giveUp?: () => void;
};

/** A field for a note inside another form, which must not take it for its own: it has no name. */
export function NoteField({ label, button, send, other, giveUp }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function press(how: Send) {
    if (!field.current || isBusy) return;
    setBusy(true);
    const wrong = await how(field.current.value);
    setBusy(false);
    setProblem(wrong);
    if (wrong) field.current?.focus();
    else if (field.current) field.current.value = '';
  }

  return (
    <div className="field note__form">
      <label htmlFor={id}>{label}</label>
      <textarea
        className="input"
        id={id}
        ref={field}
        rows={2}
        maxLength={NOTE_MAX}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
      />
      {problem && (
        <p className="error" id={`${id}-error`}>
          {problem}
        </p>
      )}
      <div className="row">
        <button
          className="button button--small"
          type="button"
          aria-busy={isBusy || undefined}
          onClick={() => press(send)}
        >
          {button}
        </button>
        {other && (
          <button className="button button--small" type="button" onClick={() => press(other.send)}>
            {other.button}
          </button>
        )}
        {giveUp && (
          <button className="plain" type="button" onClick={giveUp}>
            Not now
          </button>
        )}
      </div>
    </div>
  );
}
