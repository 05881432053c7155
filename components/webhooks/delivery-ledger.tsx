import type { ButtonAction } from '#components/form/form-action.ts';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime, dueShort } from '#domain/desk-time.ts';
import { type Delivery, eventWords } from '#domain/webhook.ts';
import { attemptInWords } from '#domain/webhook-attempt.ts';
import { SendAgain } from './send-again.tsx';
import { aboutInWords, deliveryStateWords } from './webhook-words.ts';

type Props = {
  rows: Delivery[];
  /** Puts one on its way again; undefined while the receiver is told nothing. */
  again: ButtonAction | undefined;
  now: Date;
  calendar: Calendar;
};

/** What was sent to a receiver, and what it answered. */
export const DeliveryLedger = ({ rows, again, now, calendar }: Props) => (
  <table className="ledger">
    <thead>
      <tr>
        <th scope="col">What happened</th>
        <th scope="col">When</th>
        <th scope="col">Now</th>
        <th scope="col">Tries</th>
        <th scope="col">Took</th>
        <th scope="col">
          <span className="sr">Do</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {eventWords[row.event]}
            <span>
              {aboutInWords(row)}
              {row.messageId}
            </span>
            {(row.status !== null || row.answer) && <span>{attemptInWords(row)}</span>}
          </th>
          <td>
            <time dateTime={isoMinute(row.at, calendar)}>{deskTime(row.at, now, calendar)}</time>
          </td>
          <td className={row.state === 'given-up' ? 'failed' : undefined}>
            {deliveryStateWords[row.state]}
            {again && row.dueAt && row.tries > 0 && `, tried again ${dueShort(row.dueAt, now, calendar)}`}
          </td>
          <td data-label={row.tries === 1 ? 'try' : 'tries'}>{row.tries}</td>
          <td>{row.durationMs === null ? '' : `${row.durationMs.toLocaleString(calendar.locale)}\u00a0ms`}</td>
          <td>{again && isTried(row) && <SendAgain action={again} delivery={row} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What waits for its first attempt is sent without anybody's help. */
const isTried = ({ state, tries }: Delivery) => state !== 'waiting' || tries > 0;
