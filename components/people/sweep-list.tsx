import type { ButtonAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import { groundsInWords } from '#domain/house-rule.ts';
import type { Sweep } from '#domain/sweep.ts';

type Props = { sweeps: Sweep[]; undo: ButtonAction | null; calendar: Calendar };

/** What was removed of somebody in one act, each with its undo. */
export function SweepList({ sweeps, undo, calendar }: Props) {
  return (
    <ul className="fixes">
      {sweeps.map((sweep) => (
        <li key={sweep.id}>
          <time dateTime={sweep.at.toISOString()}>{minuteOf(sweep.at, calendar)}</time>
          <p>
            {sweep.by} removed {sweep.comments === 1 ? 'one comment' : `${sweep.comments} comments`}:{' '}
            {groundsInWords(sweep)}.{sweep.undoneAt && ` Undone on ${minuteOf(sweep.undoneAt, calendar)}.`}
          </p>
          {!sweep.undoneAt && undo && (
            <form action={undo}>
              <input type="hidden" name="sweep" value={sweep.id} />
              <SubmitButton small busy="Putting back…">
                Put all of it back
              </SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
