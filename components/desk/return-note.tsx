import { type Calendar, isoMinute, minuteOf } from '#domain/dates.ts';
import type { StoryStep } from '#domain/story-step.ts';

/** What an editor said when the story came back. */
export function ReturnNote({ step, calendar }: { step: StoryStep; calendar: Calendar }) {
  return (
    <div className="notice">
      <p className="label">Returned by {step.by.name}</p>
      <p className="told">{step.note}</p>
      <p className="meta">
        <time dateTime={isoMinute(step.at, calendar)}>{minuteOf(step.at, calendar)}</time>
      </p>
    </div>
  );
}
