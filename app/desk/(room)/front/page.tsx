import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { FrontForm } from '#components/desk/front-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { frontChoices, frontPicks } from '#db/front-picks.ts';
import { FIND_MAX, picksIn } from '#domain/front-slots.ts';
import { canMakeUpFront } from '#domain/permissions.ts';
import { makeUp } from './actions.ts';

export const metadata: Metadata = { title: 'Front page' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  if (!canMakeUpFront(viewer)) notFound();
  const asked = await searchParams;
  const find = asText(asked.find).slice(0, FIND_MAX);
  // The address keeps what was chosen while somebody looks for a story or comes back from the preview.
  const isUnderway = asked.find !== undefined || asked.back !== undefined;
  const picks = isUnderway ? picksIn(asked) : await frontPicks();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The house</p>
          <h1 className="title">Front page</h1>
        </div>
        <p className="row">
          <a className="button button--small" href="/">
            See the front
          </a>
        </p>
      </header>
      {asText(asked.done) === 'saved' && (
        <Notice kind="good" label="Done">
          <p>Readers have this front page now.</p>
        </Notice>
      )}
      <p className="narrow gap-s">
        Choose what stands in the four large places, or leave them to the newest. A story that is withdrawn drops out by
        itself.
      </p>
      <FrontForm action={makeUp} picks={picks} choices={await frontChoices(picks, find)} find={find} />
    </main>
  );
}
