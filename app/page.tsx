import { Card } from '#components/cards/card.tsx';
import { Lead } from '#components/cards/lead.tsx';
import { Empty } from '#components/empty.tsx';
import { FromTheSections } from '#components/front/from-the-sections.tsx';
import { LatestReviews } from '#components/front/latest-reviews.tsx';
import { MostDiscussed } from '#components/front/most-discussed.tsx';
import { Nameboard } from '#components/front/nameboard.tsx';
import { Ranked } from '#components/front/ranked.tsx';
import { thisWeek } from '#components/front/this-week.ts';
import { canStartStory } from '#domain/permissions.ts';
import { Frame } from './frame.tsx';
import { pageMetadata } from './page-metadata.ts';
import { currentPublication } from './publication.ts';
import { readFront } from './read-front.ts';
import { currentViewer } from './viewer.ts';

export async function generateMetadata() {
  const [{ name, tagline }, { front }] = await Promise.all([currentPublication(), readFront()]);
  const title = `${name}: ${tagline}`;
  const page = await pageMetadata({ title, description: tagline, path: '/', picture: front.lead?.picture });
  return { ...page, title: { absolute: title } };
}

export default async function Page() {
  const [publication, { front, discussed, ranked, week }] = await Promise.all([currentPublication(), readFront()]);
  const beside = discussed ?? front.aside;
  return (
    <Frame front>
      <main id="main" className="page">
        <Nameboard publication={publication} tonight={front.tonight} week={thisWeek(week, publication.locale)} />
        <div className="gap">{front.lead ? <Lead story={front.lead} publication={publication} /> : <NothingYet />}</div>
        {front.large.length > 0 && (
          <div className={beside ? 'split band' : 'band'}>
            <LatestReviews front={front} publication={publication} />
            {beside && (
              <aside className="chapters">
                {discussed && <MostDiscussed discussed={discussed.stories} when={discussed.when} />}
                {front.aside && <Card story={front.aside} publication={publication} shape="academy" />}
              </aside>
            )}
          </div>
        )}
        {front.list && ranked.length > 0 && <Ranked list={front.list} works={ranked} />}
        {front.sections.length > 0 && <FromTheSections strips={front.sections} publication={publication} />}
      </main>
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
