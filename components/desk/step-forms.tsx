'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { type ActionState, noState } from '#domain/action-state.ts';
import type { ProgressStep } from '#domain/progress-form.ts';
import { NOTE_MAX } from '#domain/story-step.ts';

type Asked = {
  storyId: number;
  /** Of the text as the page found it. */
  version: number;
  may: Record<ProgressStep, boolean>;
  /** The time that is set, as a field wants it. */
  goesLive: string;
  until: string;
  /** In whose time these are. */
  zone: string;
};

/** Whoever takes these has read the text. */
const SAYS_OF_TEXT: ReadonlySet<ProgressStep> = new Set(['approve', 'return']);

type Props = {
  action: FormAction;
  /** Left out for somebody whose session ran out while they wrote: what they sent is shown alone. */
  asked?: Asked;
};

/** The buttons of what can be done next, each with the fields that it needs. Plain forms with one action. */
export function StepForms({ action, asked }: Props) {
  const [state, send] = useForm(action);
  const pressed = state.values?.step;
  const { storyId = state.values?.storyId, goesLive, until, zone } = asked ?? {};
  const offers = (step: ProgressStep) => asked?.may[step] ?? pressed === step;
  /** Only the form that was sent shows what was wrong with it. */
  const of = (step: ProgressStep): ActionState => (pressed === step ? state : noState);
  const version = asked?.version ?? state.values?.version;
  const form = (step: ProgressStep, button: ReactNode, fields?: ReactNode) => (
    <form action={send} className="stack step">
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="step" value={step} />
      {SAYS_OF_TEXT.has(step) && version && <input type="hidden" name="version" value={version} />}
      {fields}
      <p>{button}</p>
    </form>
  );
  return (
    <>
      {state.message && (
        <Notice kind="warn" label="Not yet">
          <p>{state.message}</p>
        </Notice>
      )}
      {offers('take-back') && form('take-back', <SubmitButton>Take it back, to go on writing</SubmitButton>)}
      {offers('approve') && form('approve', <SubmitButton kind="main">Approve it</SubmitButton>)}
      {offers('return') &&
        form(
          'return',
          <SubmitButton>Return it with this note</SubmitButton>,
          <TextArea name="returnNote" label="What is to be done" state={of('return')} rows={3} maxLength={NOTE_MAX} />,
        )}
      {offers('move') &&
        form(
          'move',
          <SubmitButton kind="main">Move it</SubmitButton>,
          <TextField
            name="goesLive"
            label="Goes live"
            type="datetime-local"
            state={of('move')}
            defaultValue={goesLive}
            help={zone && `${zone}.`}
          />,
        )}
      {offers('unschedule') && form('unschedule', <SubmitButton>Take it off the schedule</SubmitButton>)}
      {offers('embargo') &&
        form(
          'embargo',
          <SubmitButton>{until ? 'Hold it back for longer' : 'Hold it back'}</SubmitButton>,
          <TextField
            name="until"
            label="Embargo until"
            type="datetime-local"
            state={of('embargo')}
            defaultValue={until}
            help={zone && `${zone}. Until then nobody can publish it, or schedule it for earlier.`}
          />,
        )}
      {offers('lift') &&
        form(
          'lift',
          <SubmitButton kind="end">Lift the embargo</SubmitButton>,
          <TextArea name="reason" label="Why it is lifted" state={of('lift')} rows={2} maxLength={NOTE_MAX} />,
        )}
    </>
  );
}
