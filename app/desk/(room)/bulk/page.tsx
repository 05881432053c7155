import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentSections } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { BulkConfirm } from '#components/bulk/bulk-confirm.tsx';
import { BulkDetail } from '#components/bulk/bulk-detail.tsx';
import { BulkLedger } from '#components/bulk/bulk-ledger.tsx';
import { actNames, orderInWords, rulingNames } from '#components/bulk/bulk-words.ts';
import { inStories } from '#components/desk/story-words.ts';
import { Empty } from '#components/empty.tsx';
import { foreseeBulk } from '#db/bulk.ts';
import { type BulkOrder, bulkActsFor } from '#domain/bulk.ts';
import { bulkAsked, bulkOrder } from '#domain/bulk-form.ts';
import { canStartStory } from '#domain/permissions.ts';
import type { Section } from '#domain/section.ts';
import { doBulk } from './actions.ts';

export const metadata: Metadata = { title: 'Many at once' };

/** What will happen to each of the chosen stories, before anything does. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const asked = bulkAsked(await searchParams);
  if (!canStartStory(viewer) || (asked.act && !bulkActsFor(viewer).includes(asked.act))) notFound();
  const sections = await currentSections();
  const order = known(bulkOrder(asked), sections);
  const rows = 'act' in order ? await foreseeBulk(order, asked.storyIds, viewer, new Date()) : [];
  const going = rows.filter(({ ruling }) => ruling.ruling === 'go').length;
  const chosen = 'act' in order ? rows.length > 0 : asked.storyIds.length > 0;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Many at once</p>
          <h1 className="title">
            {'act' in order ? orderInWords({ act: order.act, detail: detailOf(order, sections) }) : title(asked.act)}
          </h1>
        </div>
      </header>
      {(!chosen || !asked.act) && (
        <Empty title="No story is chosen.">
          Tick the box beside each, and say under <a href="/desk">the list</a> what to do with them.
        </Empty>
      )}
      {chosen && 'refusal' in order && asked.act && (
        <BulkDetail asked={asked} sections={sections} refusal={order.refusal} />
      )}
      {'act' in order && chosen && (
        <>
          <p className="narrow">{going === 0 ? 'Nothing of it can be done.' : consequence(order)}</p>
          <BulkLedger
            tells="What will be"
            rows={rows.map(({ storyId, headline, ruling }) => ({
              ...{ storyId, headline, message: ruling.message },
              said: rulingNames[ruling.ruling],
            }))}
          />
          {going > 0 ? (
            <BulkConfirm
              asked={asked}
              action={doBulk}
              ends={order.act === 'withdraw'}
              words={`${actNames[order.act]}: ${inStories(going)}`}
            />
          ) : (
            <p className="gap">
              <a className="button" href="/desk">
                Back to the list
              </a>
            </p>
          )}
        </>
      )}
    </main>
  );
}

const title = (act: keyof typeof actNames | undefined) => (act ? actNames[act] : 'Many at once');

/** A section that is gone is as good as none. */
function known(order: ReturnType<typeof bulkOrder>, sections: Section[]): ReturnType<typeof bulkOrder> {
  const gone = 'act' in order && order.act === 'section' && !sections.some(({ id }) => id === order.sectionId);
  return gone ? { refusal: 'That section is not there any more. Choose another.' } : order;
}

function detailOf(order: BulkOrder, sections: Section[]): string {
  if (order.act === 'withdraw') return '';
  return order.act === 'section' ? (sections.find(({ id }) => id === order.sectionId)?.name ?? '') : order.tag;
}

const consequence = ({ act }: BulkOrder) =>
  act === 'withdraw'
    ? 'Readers will find nothing at the addresses of these stories from the moment you press the button. Each stays on the desk with its text, its comments and its address, and can be published again.'
    : 'The text on the desk changes. It can be taken back from the page that follows.';
