import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import { whenOf } from '#domain/local-time.ts';
import type { StoryStep, StoryStepKind } from '#domain/story-step.ts';

const words: Record<StoryStepKind, string> = {
  submitted: 'submitted it',
  'taken-back': 'took it back',
  returned: 'returned it',
  approved: 'approved it',
  scheduled: 'scheduled it',
  moved: 'moved its schedule',
  unscheduled: 'took it off the schedule',
  published: 'published it',
  withdrawn: 'withdrew it',
  embargoed: 'held it back',
  lifted: 'lifted its embargo',
};

/** What was done with a story, the newest first. */
export function StepList({ steps, now, calendar }: { steps: StoryStep[]; now: Date; calendar: Calendar }) {
  return (
    <section className="panel" aria-labelledby="steps-title">
      <h2 id="steps-title">What was done</h2>
      {steps.length === 0 && <p className="meta">Nothing yet. It is being written.</p>}
      <ol className="panel__list">
        {steps.map((step) => (
          <li key={`${step.kind} ${step.at.getTime()}`}>
            <p>
              <b>{step.by.name}</b> {words[step.kind]}
            </p>
            <p className="meta">
              <time dateTime={isoMinute(step.at, calendar)}>{deskTime(step.at, now, calendar)}</time>
              {step.until && `, for ${whenOf(step.until, calendar)}`}
            </p>
            {step.note && <p className="told">{step.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
