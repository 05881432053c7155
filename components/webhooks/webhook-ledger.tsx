import { type Calendar, minuteOf } from '#domain/dates.ts';
import { type Webhook, webhookPath } from '#domain/webhook.ts';
import { webhookStateWords } from './webhook-words.ts';

type Props = { webhooks: Webhook[]; calendar: Calendar };

/** Whom the publication tells what readers have got. */
export const WebhookLedger = ({ webhooks, calendar }: Props) => (
  <table className="ledger">
    <thead>
      <tr>
        <th scope="col">Receiver</th>
        <th scope="col">Is told</th>
        <th scope="col">Now</th>
      </tr>
    </thead>
    <tbody>
      {webhooks.map(({ id, name, address, events, state, failingSince }) => (
        <tr key={id}>
          <th scope="row">
            <a href={webhookPath(id)}>{name}</a>
            <span>{new URL(address).host}</span>
          </th>
          <td>{events.join(', ')}</td>
          <td className={failingSince ? 'failed' : undefined}>
            {webhookStateWords[state]}
            {failingSince && `, nothing arrives since ${minuteOf(failingSince, calendar)}`}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
