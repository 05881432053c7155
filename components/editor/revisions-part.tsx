'use client';

import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { REVISION_NOTE_MAX } from '#domain/revision.ts';
import { KEPT } from './keep-by-hand.ts';
import { SentValues } from './sent-values.ts';

type Props = {
  /** The highest number given out; undefined while there is none. */
  newest: number | undefined;
  all: string;
  /** The newest of them, as the page was read. */
  children: ReactNode;
};

/** Beside the text: what is kept of it, and why it is to be kept now. */
export function RevisionsPart({ newest, all, children }: Props) {
  const note = useRef<HTMLInputElement>(null);
  const [kept, setKept] = useState<number>();
  const typed = use(SentValues)?.note ?? '';

  useEffect(() => {
    const form = note.current?.form;
    const hear = (event: Event) => {
      setKept((event as CustomEvent<number>).detail);
      if (!note.current) return;
      note.current.value = '';
      note.current.dispatchEvent(new Event('input', { bubbles: true }));
    };
    form?.addEventListener(KEPT, hear);
    return () => form?.removeEventListener(KEPT, hear);
  }, []);

  const last = Math.max(newest ?? 0, kept ?? 0);
  return (
    <details open={typed !== '' || undefined}>
      <summary>
        Revisions <span>{last || 'None yet'}</span>
      </summary>
      <div>
        <div className="field">
          <label htmlFor="note">Why you save</label>
          <input
            className="input"
            id="note"
            name="note"
            ref={note}
            defaultValue={typed}
            maxLength={REVISION_NOTE_MAX}
            autoComplete="off"
            aria-describedby="note-help"
          />
          <p className="help" id="note-help">
            Each press of Save keeps a revision. A word on it, if you like.
          </p>
        </div>
        {children}
        {last > 0 && (
          <p className="meta">
            <a href={all}>Compare and bring back</a>
          </p>
        )}
      </div>
    </details>
  );
}
