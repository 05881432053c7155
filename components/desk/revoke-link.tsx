'use client';

import { useActionState } from 'react';
import { type ActionState, noState } from '#domain/action-state.ts';

export type RevokeAction = (state: ActionState, form: FormData) => Promise<ActionState>;
type Props = { storyId: number; linkId: number; note: string; action: RevokeAction };

/** Makes a link useless, at once. */
export function RevokeLink({ storyId, linkId, note, action }: Props) {
  const [state, send] = useActionState(action, noState);
  return (
    <form action={send}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="linkId" value={linkId} />
      <button className="plain" type="submit">
        Revoke<span className="sr"> the link{note && ` for ${note}`}</span>
      </button>
      {state.message && <p className="error">{state.message}</p>}
    </form>
  );
}
