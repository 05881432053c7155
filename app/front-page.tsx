import type { ReactNode } from 'react';
import { Card } from '#components/cards/card.tsx';
import { Lead } from '#components/cards/lead.tsx';
import { Empty } from '#components/empty.tsx';
import { FromTheSections } from '#components/front/from-the-sections.tsx';
import { LatestReviews } from '#components/front/latest-reviews.tsx';
import { MostDiscussed } from '#components/front/most-discussed.tsx';
import { MostRead } from '#components/front/most-read.tsx';
import { Nameboard } from '#components/front/nameboard.tsx';
import { Ranked } from '#components/front/ranked.tsx';
import { thisWeek } from '#components/front/this-week.ts';
import { canStartStory } from '#domain/permissions.ts';
import { Frame } from './frame.tsx';
import { PageData } from './page-data.tsx';
import { currentPublication } from './publication.ts';
import type { readFrontWith } from './read-front.ts';
import { currentViewer } from './viewer.ts';

type Props = {
  read: Awaited<ReturnType<typeof readFrontWith>>;
  /** What stands above it: a word to the desk, on a preview. */
  above?: ReactNode;
};

/** The front page, for readers and for the preview of the desk. */
export async function FrontPage({ read: { front, discussed, read, ranked, week }, above }: Props) {
  const publication = await currentPublication();
  const beside = discussed ?? front.aside;
  return (
    <Frame front>
      <main id="main" className="page">
        {above}
        <Nameboard publication={publication} tonight={front.tonight} week={thisWeek(week, publication.locale)} />
        <div className="gap">{front.lead ? <Lead story={front.lead} publication={publication} /> : <NothingYet />}</div>
        {front.large.length > 0 && (
          <div className={beside ? 'split band' : 'band'}>
            <LatestReviews front={front} publication={publication} />
            {beside && (
              <aside className="chapters">
                {discussed && (
                  <MostDiscussed discussed={discussed.stories} when={discussed.when} locale={publication.locale} />
                )}
                {front.aside && <Card story={front.aside} publication={publication} shape="academy" />}
              </aside>
            )}
          </div>
        )}
        {read && <MostRead stories={read.stories} when={read.when} locale={publication.locale} />}
        {front.list && ranked.length > 0 && <Ranked list={front.list} works={ranked} />}
        {front.sections.length > 0 && <FromTheSections strips={front.sections} publication={publication} />}
      </main>
      <PageData page={{ type: 'WebPage', name: publication.name, path: '/' }} />
    </Frame>
  );
}

/** Before the first story. Those who can write one are shown where. */
async function NothingYet() {
  const action = canStartStory(await currentViewer())
    ? { href: '/desk/stories/new', label: 'Write the first story' }
    : undefined;
  return (
    <Empty title="The house is open, and nothing is showing yet." action={action}>
      The first story will stand here as soon as it is published.
    </Empty>
  );
}
