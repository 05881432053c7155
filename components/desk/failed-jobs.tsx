import { Headline } from '#components/headline.tsx';
import type { FailedBackup } from '#domain/backup.ts';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import type { FailedSchedule } from '#domain/desk-row.ts';
import { dueTime } from '#domain/desk-time.ts';
import type { FailedLetter } from '#domain/outbox.ts';
import type { FailedPicture } from '#domain/picture-job.ts';
import { type FailedWebhook, webhookPath } from '#domain/webhook.ts';
import { withStop } from '#domain/with-stop.ts';

type Props = {
  schedules: FailedSchedule[];
  pictures: FailedPicture[];
  letters: FailedLetter[];
  webhooks: FailedWebhook[];
  backup: FailedBackup | undefined;
  calendar: Calendar;
};

/** What should have been done by itself and was not, over everything else. */
export function FailedJobs({ schedules, pictures, letters, webhooks, backup, calendar }: Props) {
  if (schedules.length + pictures.length + letters.length + webhooks.length === 0 && !backup) return null;
  return (
    <section className="notice notice--warn gap-s" aria-labelledby="failed">
      <h2 className="label" id="failed">
        Not done
      </h2>
      {schedules.map(({ storyId, headline, dueAt, failure, tryAt }) => (
        <p key={storyId}>
          <a href={`/desk/stories/${storyId}/progress`}>
            <Headline text={headline} />
          </a>{' '}
          was due on {dueTime(dueAt, calendar)}. {failure} It is tried again on {dueTime(tryAt, calendar)}.
        </p>
      ))}
      {pictures.map(({ id, name, problem }) => (
        <p key={id}>
          The sizes of the picture <a href={`/desk/media/${id}`}>{name}</a> could not be made. {problem}
        </p>
      ))}
      {letters.map(({ id, recipient, failure, tryAt }) => (
        <p key={id}>
          A letter to {recipient} could not be sent: <q>{withStop(failure)}</q>{' '}
          {tryAt ? `It is tried again on ${dueTime(tryAt, calendar)}.` : 'It is given up.'}
        </p>
      ))}
      {webhooks.map(({ id, name, offBecause, failingSince }) => (
        <p key={id}>
          The webhook <a href={webhookPath(id)}>{name}</a> was switched off: <q>{withStop(offBecause)}</q>
          {failingSince && ` Nothing has arrived since ${minuteOf(failingSince, calendar)}.`}
        </p>
      ))}
      {backup && (
        <p>
          The daily backup could not be made: <q>{withStop(backup.failure)}</q> It is tried again on{' '}
          {dueTime(backup.tryAt, calendar)}.{' '}
          {backup.madeAt ? `The newest is of ${minuteOf(backup.madeAt, calendar)}.` : 'There is none yet.'}
        </p>
      )}
    </section>
  );
}
