import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { Empty } from '#components/empty.tsx';
import { Notice } from '#components/form/notice.tsx';
import { WebhookForm } from '#components/webhooks/webhook-form.tsx';
import { WebhookLedger } from '#components/webhooks/webhook-ledger.tsx';
import { allWebhooks } from '#db/webhooks.ts';
import { canKeepWebhooks } from '#domain/permissions.ts';
import { keepWebhook } from './actions.ts';

export const metadata: Metadata = { title: 'Webhooks' };

/** Whom the publication tells what readers have got. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  if (!canKeepWebhooks(viewer)) notFound();
  const [asked, webhooks, publication] = await Promise.all([searchParams, allWebhooks(), currentPublication()]);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The house</p>
          <h1 className="title">Webhooks</h1>
        </div>
        <p className="row">
          <a className="button button--small" href="/desk/settings">
            Settings
          </a>
        </p>
      </header>
      {asText(asked.done) === 'removed' && (
        <Notice kind="good" label="Done">
          <p>The webhook is removed, and its log with it.</p>
        </Notice>
      )}
      <p className="narrow">
        Other programs are told when readers get something. Messages are signed as{' '}
        <a href="https://www.standardwebhooks.com" rel="noopener">
          Standard Webhooks
        </a>{' '}
        has it, and say nothing that readers cannot see.
      </p>
      <div className="gap">
        {webhooks.length > 0 ? (
          <WebhookLedger webhooks={webhooks} calendar={publication} />
        ) : (
          <Empty title="Nobody is told anything.">Add a receiver below.</Empty>
        )}
      </div>
      <div className="chapters gap-l">
        <Chapter id="new" title="A new webhook">
          <WebhookForm action={keepWebhook} />
        </Chapter>
      </div>
    </main>
  );
}
