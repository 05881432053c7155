import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { BulkLedger } from '#components/bulk/bulk-ledger.tsx';
import { BulkUndo } from '#components/bulk/bulk-undo.tsx';
import { orderInWords, outcomeNames } from '#components/bulk/bulk-words.ts';
import { inStories } from '#components/desk/story-words.ts';
import { Notice } from '#components/form/notice.tsx';
import { findBulkRun } from '#db/bulk.ts';
import { canUndo } from '#domain/bulk.ts';
import { bulkRunPath } from '#domain/bulk-form.ts';
import { isoMinute, minuteOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { canStartStory } from '#domain/permissions.ts';
import { takeBulkBack } from '../actions.ts';

export const metadata: Metadata = { title: 'What was done' };

/** What became of each story. It stays, for whoever did it. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const run = canStartStory(viewer) && id ? await findBulkRun(id, viewer) : undefined;
  if (!run) notFound();
  const publication = await currentPublication();
  const done = run.lines.filter(({ outcome }) => outcome === 'done').length;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">{run.undoes === null ? 'Done' : 'Taken back'}</p>
          <h1 className="title">{orderInWords(run)}</h1>
        </div>
        <p className="row">
          <a className="button button--small" href="/desk">
            Back to the list
          </a>
        </p>
      </header>
      <Notice kind={done > 0 ? 'good' : 'warn'} label={done > 0 ? 'Done' : 'Nothing done'}>
        <p>
          {inStories(done)} of {run.lines.length},{' '}
          <time dateTime={isoMinute(run.at, publication)}>{minuteOf(run.at, publication)}</time>.{' '}
          {run.act === 'withdraw' && done > 0 && 'Each can be published again from its own page.'}
          {run.undoes !== null && <a href={bulkRunPath(run.undoes)}>What was taken back</a>}
          {run.undoneBy !== null && (
            <a href={bulkRunPath(run.undoneBy)}>
              {run.undoes === null ? 'It was taken back since' : 'More of it was taken back since'}
            </a>
          )}
        </p>
      </Notice>
      <BulkLedger
        tells="What was done"
        rows={run.lines.map(({ outcome, ...line }) => ({ ...line, said: outcomeNames[outcome] }))}
      />
      {canUndo(run) && <BulkUndo run={run.id} again={run.undoes !== null} action={takeBulkBack} />}
    </main>
  );
}
