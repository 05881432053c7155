import { Notice } from '#components/form/notice.tsx';
import type { ChangeKind } from '#domain/change.ts';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { whenOf } from '#domain/local-time.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { StoryStep } from '#domain/story-step.ts';
import type { StoryFile } from '#domain/working-copy.ts';
import { ReturnNote } from './return-note.tsx';
import { nextWords } from './story-words.ts';

type Props = {
  story: Pick<StoryFile, 'status' | 'embargoedUntil'>;
  schedule: Schedule | undefined;
  embargoed: boolean;
  steps: StoryStep[];
  calendar: Calendar;
};

const changeWords: Record<ChangeKind, string> = {
  silent: 'nothing',
  correction: 'a correction',
  clarification: 'a clarification',
  update: 'an update',
};

/** What a story waits for, in sentences. */
export function Standing({ story, schedule, embargoed, steps, calendar }: Props) {
  const returned = story.status === 'returned' && steps.find(({ kind }) => kind === 'returned');
  const when = (at: Date) => <time dateTime={isoMinute(at, calendar)}>{whenOf(at, calendar)}</time>;
  return (
    <>
      {schedule ? (
        <p>
          Revision {schedule.revision} goes live on <b>{when(schedule.dueAt)}</b>, as {schedule.setBy.name} set it.{' '}
          {schedule.hasLaterEdits
            ? 'The text was changed since. Those changes stay on the desk: schedule again to take them along.'
            : 'What is written from now on stays on the desk.'}
          {schedule.change.text &&
            ` Readers will be told of ${changeWords[schedule.change.kind]}: “${schedule.change.text}”`}
        </p>
      ) : (
        <p>{nextWords[story.status]}</p>
      )}
      {schedule?.failure && (
        <Notice kind="warn" label="It did not go live">
          <p>
            {schedule.failure} It is tried again on {when(schedule.tryAt)}.
          </p>
        </Notice>
      )}
      {returned && <ReturnNote step={returned} calendar={calendar} />}
      {embargoed && story.embargoedUntil && (
        <p>
          Under embargo until <b>{when(story.embargoedUntil)}</b>. Until then nobody publishes it, and nothing outside
          of the desk shows it.
        </p>
      )}
    </>
  );
}
