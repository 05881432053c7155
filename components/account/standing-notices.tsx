import type { ButtonAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type Calendar, shortDayOf } from '#domain/dates.ts';
import { RULES_PATH } from '#domain/house-rule.ts';
import type { MeasureTaken } from '#domain/measure.ts';
import { type Suspension, suspendedSentence } from '#domain/suspension.ts';
import { withStop } from '#domain/with-stop.ts';

type Props = {
  suspended: Suspension | null;
  /** Those that they have not said to have read. */
  warnings: MeasureTaken[];
  action: ButtonAction;
  calendar: Calendar;
};

/** Where somebody stands with the house, above everything else on their account. */
export function StandingNotices({ suspended, warnings, action, calendar }: Props) {
  return (
    <>
      {suspended && (
        <Notice kind="warn" label="Suspended">
          <p>{suspendedSentence(suspended, calendar)}</p>
          <p>
            Until then you can read everything. It ends by itself. <a href={RULES_PATH}>The house rules</a>
          </p>
        </Notice>
      )}
      {warnings.map((warning) => (
        <Notice key={warning.id} kind="warn" label="A warning">
          <p>
            On {shortDayOf(warning.at, calendar)} a moderator asked you to mind something: {withStop(warning.reason)}{' '}
            <a href={RULES_PATH}>The house rules</a>
          </p>
          <form action={action}>
            <input type="hidden" name="warning" value={warning.id} />
            <SubmitButton small>I have read it</SubmitButton>
          </form>
        </Notice>
      ))}
    </>
  );
}
