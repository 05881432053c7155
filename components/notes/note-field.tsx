'use client';

import { type RefObject, useId, useRef, useState } from 'react';
import { NOTE_MAX } from '#domain/note.ts';

type Send = (text: string) => Promise<string>;
type Props = {
  /** Under which the editor counts what is typed as not sent. */
  name: string;
  label: string;
  button: string;
  /** Gives back what is wrong; the words stay then. */
  send: Send;
  /** What else can be done with what was typed, or without anything. */
  other?: { button: string; send: Send };
  giveUp?: () => void;
  /** Where the field is to be found by whoever gives it the focus. */
  at?: RefObject<HTMLTextAreaElement | null>;
};

/** A field for a note inside the form of the story, which is not sent with it: its name says that it waits for its button. */
export function NoteField({ name, label, button, send, other, giveUp, at }: Props) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = at ?? own;
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function press(how: Send) {
    if (!field.current || isBusy) return;
    setBusy(true);
    const wrong = await how(field.current.value);
    setBusy(false);
    setProblem(wrong);
    if (!field.current) return;
    if (wrong) return field.current.focus();
    field.current.value = '';
    // The editor is to know that nothing waits any more.
    field.current.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return (
    <div className="field note__form">
      <label htmlFor={id}>{label}</label>
      <textarea
        className="input"
        id={id}
        name={name}
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
