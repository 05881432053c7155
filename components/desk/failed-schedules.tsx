import { Headline } from '#components/headline.tsx';
import type { Calendar } from '#domain/dates.ts';
import type { FailedSchedule } from '#domain/desk-row.ts';
import { dueTime } from '#domain/desk-time.ts';

/** What did not go live when it was due, over everything else. */
export function FailedSchedules({ failed, calendar }: { failed: FailedSchedule[]; calendar: Calendar }) {
  if (failed.length === 0) return null;
  return (
    <section className="notice notice--warn gap-s" aria-labelledby="failed">
      <h2 className="label" id="failed">
        Not live yet
      </h2>
      {failed.map(({ storyId, headline, dueAt, failure, tryAt }) => (
        <p key={storyId}>
          <a href={`/desk/stories/${storyId}/progress`}>
            <Headline text={headline} />
          </a>{' '}
          was due on {dueTime(dueAt, calendar)}. {failure} It is tried again on {dueTime(tryAt, calendar)}.
        </p>
      ))}
    </section>
  );
}
