'use client';

import type { ReactNode } from 'react';
import { statusNames } from '#components/desk/story-words.ts';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { StoryStatus } from '#domain/story.ts';
import { NOTE_MAX } from '#domain/story-step.ts';
import { Side } from './side.tsx';

/** How a story stands on its way, and which steps its editor offers. */
export type OnItsWay = {
  may: Record<'submit' | 'approve' | 'giveBack' | 'schedule', boolean>;
  /** What it waits for, in sentences. */
  standing: ReactNode;
  /** The time that is set, as a field wants it. */
  goesLive: string;
  zone: string;
  progress: string;
};

type Props = {
  state: ActionState;
  status: StoryStatus;
  way: OnItsWay;
  publishes: boolean;
  /** The step that the desk is taking. */
  underWay: string | undefined;
};

/** The steps that take the text along. Each button saves it first, as all of the editor do. */
export function HandOn({ state, status, way, publishes, underWay }: Props) {
  const { may, standing, goesLive, zone, progress } = way;
  return (
    <Side title="Where it stands" said={statusNames[status]}>
      {standing}
      {/* For whoever cannot publish it is the button over the text. */}
      {may.submit && publishes && (
        <Step step="submit" underWay={underWay}>
          Submit it to an editor
        </Step>
      )}
      {may.approve && (
        <Step step="approve" underWay={underWay} kind="button--firm">
          Approve it
        </Step>
      )}
      {may.giveBack && (
        <>
          <TextArea name="returnNote" label="What is to be done" state={state} rows={3} maxLength={NOTE_MAX} />
          <Step step="return" underWay={underWay}>
            Return it with this note
          </Step>
        </>
      )}
      {may.schedule && (
        <>
          <TextField
            name="goesLive"
            label="Goes live"
            type="datetime-local"
            state={state}
            defaultValue={goesLive}
            help={`${zone}. The text as it is now goes live then; what is written later does not.`}
          />
          <Step step="schedule" underWay={underWay}>
            {goesLive ? 'Schedule this text instead' : scheduleWords(status)}
          </Step>
        </>
      )}
      <p>
        <a href={progress}>What was done, schedule and embargo</a>
      </p>
    </Side>
  );
}

const scheduleWords = (status: StoryStatus) => (status === 'published' ? 'Schedule these changes' : 'Schedule');

type StepProps = { step: string; underWay: string | undefined; kind?: string; children: ReactNode };

function Step({ step, underWay, kind = '', children }: StepProps) {
  return (
    <p>
      <button
        className={`button button--small ${kind}`.trim()}
        type="submit"
        name="next"
        value={step}
        aria-busy={underWay === step || undefined}
      >
        {children}
      </button>
    </p>
  );
}
