import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { EndButton } from '#components/form/end-button.tsx';
import { Notice } from '#components/form/notice.tsx';
import { Pages } from '#components/pages.tsx';
import { DeliveryLedger } from '#components/webhooks/delivery-ledger.tsx';
import { NumberButton } from '#components/webhooks/number-button.tsx';
import { WebhookForm } from '#components/webhooks/webhook-form.tsx';
import { WebhookSecrets } from '#components/webhooks/webhook-secrets.tsx';
import { webhookStateWords } from '#components/webhooks/webhook-words.ts';
import { findDeliveryPage } from '#db/webhook-deliveries.ts';
import { openWebhook } from '#db/webhooks.ts';
import { minuteOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { pageNumber, pagePath } from '#domain/pagination.ts';
import { canKeepWebhooks } from '#domain/permissions.ts';
import { retention } from '#domain/retention.ts';
import { WEBHOOKS_PATH, webhookPath } from '#domain/webhook.ts';
import { withStop } from '#domain/with-stop.ts';
import {
  drop,
  dropNewSecret,
  dropSecret,
  keepWebhook,
  pause,
  renewSecret,
  resume,
  sendOnceMore,
  sendTest,
} from '../actions.ts';

export const metadata: Metadata = { title: 'A webhook' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

const doneWords: Record<string, string | undefined> = {
  saved: 'Saved. Messages go by it from now on.',
  taken: 'The older secret is taken away.',
  'taken-back': 'The newer secret is taken away. Another can be made.',
  paused: 'It is told nothing until it is switched on again.',
  resumed: 'It is told again what happens from now on, and what still waited.',
  tested: 'A test is on its way. Load this page again to see what became of it.',
  again: 'The message is on its way again, under the same id. Load this page again to see what became of it.',
};

/** One receiver, and what was sent to it. */
export default async function Page({ params, searchParams }: Props) {
  const viewer = await deskViewer();
  const [id, asked] = [idIn((await params).id), await searchParams];
  const page = pageNumber(asked.page);
  if (!canKeepWebhooks(viewer) || !id || !page) notFound();
  const [webhook, log, publication] = await Promise.all([
    openWebhook(id),
    findDeliveryPage(id, page),
    currentPublication(),
  ]);
  if (!webhook || !log) notFound();
  const { state, failingSince, offBecause } = webhook;
  const [isOn, done] = [state === 'on', doneWords[asText(asked.done)]];
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Webhook, {webhookStateWords[state].toLowerCase()}</p>
          <h1 className="title">{webhook.name}</h1>
        </div>
        <div className="row">
          {isOn && (
            <NumberButton action={sendTest} name="webhook" value={id} busy="Sending…">
              Send a test
            </NumberButton>
          )}
          <NumberButton action={isOn ? pause : resume} name="webhook" value={id} busy="One moment…">
            {isOn ? 'Pause' : 'Switch on'}
          </NumberButton>
          <a className="button button--small" href={WEBHOOKS_PATH}>
            All webhooks
          </a>
        </div>
      </header>
      <div className="stack">
        {done && (
          <Notice kind="good" label="Done">
            <p>{done}</p>
          </Notice>
        )}
        {state === 'paused' && (
          <Notice label="Paused">
            <p>What happens meanwhile it is not told.</p>
          </Notice>
        )}
        {failingSince && (
          <Notice kind="warn" label={isOn ? 'It fails' : webhookStateWords[state]}>
            <p>
              Nothing has arrived since {minuteOf(failingSince, publication)}.{' '}
              {offBecause && <q>{withStop(offBecause)}</q>}
            </p>
          </Notice>
        )}
      </div>
      <div className="chapters gap">
        <Chapter id="log" title="What was sent" aside={`Kept for ${retention['webhook-deliveries'].time}`}>
          {log.total > 0 ? (
            <DeliveryLedger
              rows={log.rows}
              again={isOn ? sendOnceMore : undefined}
              now={new Date()}
              calendar={publication}
            />
          ) : (
            <p>Nothing yet. A test shows whether the receiver understands us.</p>
          )}
          <Pages
            label="Pages of messages"
            page={log.page}
            last={log.last}
            address={(page) => pagePath(webhookPath(id), page)}
            words={{ before: 'Newer messages', after: 'Older messages' }}
          />
        </Chapter>
        <Chapter id="receiver" title="Receiver">
          <WebhookForm action={keepWebhook} webhook={webhook} />
        </Chapter>
        <Chapter id="secrets" title="Secret">
          <WebhookSecrets webhook={webhook} make={renewSecret} take={dropSecret} takeBack={dropNewSecret} />
        </Chapter>
        <Chapter id="delete" title="Remove">
          <EndButton action={drop} name="webhook" value={id} busy="Removing…">
            Remove the webhook
          </EndButton>
        </Chapter>
      </div>
    </main>
  );
}
