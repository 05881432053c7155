import type { ButtonAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import { DAYS_TO_STAY } from '#domain/departure.ts';

type Props = { at: Date; now: Date; keep: ButtonAction; calendar: Calendar };

/** What somebody sees who has asked to leave, until the day. */
export function Leaving({ at, now, keep, calendar }: Props) {
  if (at <= now) {
    return (
      <Notice kind="warn" label="Leaving">
        <p>The {DAYS_TO_STAY} days are over, and what was here is being deleted.</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warn" label={`${DAYS_TO_STAY} days`}>
      <p>
        This account goes on <b>{minuteOf(at, calendar)}</b>. Until then you can read, not comment.
      </p>
      <form className="row" action={keep}>
        <SubmitButton kind="main" small>
          Keep my account
        </SubmitButton>
        <a href="#data">Download my data first</a>
      </form>
    </Notice>
  );
}
