'use client';

import { useEffect, useRef } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { useForm } from '#components/form/use-form.ts';

type Props = {
  storyId: number;
  linkId: number;
  note: string;
  /** Why it works no more; undefined while it does. */
  ended: string | undefined;
  action: FormAction;
};

/** Makes a link useless, at once. Whoever pressed the button hears what became of it. */
export function RevokeLink({ storyId, linkId, note, ended, action }: Props) {
  const [state, send] = useForm(action);
  const pressed = useRef(false);
  const end = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (ended && pressed.current) end.current?.focus();
  }, [ended]);
  if (ended) {
    return (
      <span ref={end} tabIndex={-1}>
        {ended}
      </span>
    );
  }
  const press = () => {
    pressed.current = true;
  };
  return (
    <form action={send}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="linkId" value={linkId} />
      <button className="plain" type="submit" onClick={press}>
        Revoke<span className="sr"> the link{note && ` for ${note}`}</span>
      </button>
      {state.message && (
        <p className="error" role="alert">
          {state.message}
        </p>
      )}
    </form>
  );
}
