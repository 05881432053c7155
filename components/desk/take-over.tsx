'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { useForm } from '#components/form/use-form.ts';
import { HoldWatch } from './hold-watch.tsx';

type Props = { storyId: number; action: FormAction; paths: { editor: string; hold: string } };

/** Takes a story from whoever writes in it, and says when they have left by themselves. */
export function TakeOver({ storyId, action, paths }: Props) {
  const [state, send] = useForm(action);
  return (
    <form className="row" action={send}>
      <Refusal state={state} lead="It was not taken over." />
      <input type="hidden" name="storyId" value={storyId} />
      <button className="button button--small" type="submit">
        Take over
      </button>
      <HoldWatch path={paths.hold} editor={paths.editor} />
    </form>
  );
}
