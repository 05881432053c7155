'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { BulkAsked } from '#domain/bulk-form.ts';

type Props = { asked: BulkAsked; action: FormAction; words: string; ends: boolean };

/** The second thought before many stories change at once. */
export function BulkConfirm({ asked, action, words, ends }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack gap">
      <Refusal state={state} lead="Nothing was done." />
      <input type="hidden" name="act" value={asked.act} />
      <input type="hidden" name="section" value={asked.section} />
      <input type="hidden" name="tag" value={asked.tag} />
      {asked.storyIds.map((id) => (
        <input key={id} type="hidden" name="story" value={id} />
      ))}
      <div className="row">
        <SubmitButton kind={ends ? 'end' : 'main'} busy="Doing it…">
          {words}
        </SubmitButton>
        <a className="plain" href="/desk">
          Leave all as it is
        </a>
      </div>
    </form>
  );
}
