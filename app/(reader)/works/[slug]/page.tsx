import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { showsCards } from '#app/archive.ts';
import { shows } from '#app/page-cache.ts';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { YourPart } from '#app/ratings/your-part.tsx';
import { currentSeen } from '#app/seen/current-seen.ts';
import { currentSite, StructuredData } from '#app/structured-data.tsx';
import { Placings } from '#components/cards/placings.tsx';
import { Spread } from '#components/critic/spread.tsx';
import { Onesheet } from '#components/onesheet.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { OurStories } from '#components/work/our-stories.tsx';
import { ReadersRatings } from '#components/work/readers-ratings.tsx';
import { WorkCast } from '#components/work/work-cast.tsx';
import { WorkFacts } from '#components/work/work-facts.tsx';
import { WorkHead } from '#components/work/work-head.tsx';
import { WorkParts } from '#components/work/work-parts.tsx';
import { WorkReleases } from '#components/work/work-releases.tsx';
import { WorkVerdict } from '#components/work/work-verdict.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import { findMovedWork } from '#db/former-works.ts';
import { placingsOf } from '#db/ranked-lists.ts';
import { ratingsOf } from '#db/ratings.ts';
import { scoresOfWork } from '#db/review-scores.ts';
import { newestStories } from '#db/story-cards.ts';
import { recordOf } from '#db/work-record.ts';
import { findWork } from '#db/works.ts';
import { feedOf } from '#domain/feed-format.ts';
import { pageTags } from '#domain/page-tags.ts';
import { ratingSummary } from '#domain/rating.ts';
import { scoreSpread } from '#domain/score-spread.ts';
import { shareAlt, sharePath, workShareImage } from '#domain/share-image.ts';
import { workNodes } from '#domain/structured-data/work-graph.ts';
import { STORIES_OF_WORK } from '#domain/whole-work.ts';
import { workPath } from '#domain/work.ts';

type Props = { params: Promise<{ slug: string }> };

/** The newest; a work that everybody mentions has no page of them. */
const MENTIONS_SHOWN = 6;
const POSTER_WIDTH = '(min-width: 60rem) 17rem, (min-width: 34rem) 13rem, 6.4rem';

const read = cache(async (slug: string) => {
  const work = await findWork(slug);
  if (!work) {
    const moved = await findMovedWork(slug);
    return moved ? permanentRedirect(workPath({ slug: moved })) : notFound();
  }
  const stories = await newestStories({ workId: work.id }, STORIES_OF_WORK);
  shows(
    pageTags.work(work.id),
    ...[...(work.whole ? [work.whole] : []), ...work.parts].map(({ id }) => pageTags.work(id)),
  );
  showsCards(stories);
  return { work, stories, review: stories.find(({ kind }) => kind === 'review') };
});

export async function generateMetadata({ params }: Props) {
  const { work, review } = await read((await params).slug);
  const title = work.year ? `${work.title} (${work.year})` : work.title;
  const description = review?.verdict || `${title}: who made it, and what we wrote about it.`;
  const publication = await currentPublication();
  const path = workPath(work);
  const image = workShareImage(work, workKindNames[work.kind], review, publication);
  return pageMetadata({
    ...{ title, description, path, picture: review?.picture ?? work.poster },
    embeds: true,
    share: {
      path: sharePath({ area: 'works', slug: work.slug }, image),
      alt: shareAlt(title, review?.verdict ?? '', review?.score ?? null, publication.scoreScale),
    },
    feeds: [{ feed: feedOf(path), title: `${publication.name}: ${work.title}` }],
  });
}

export default async function Page({ params }: Props) {
  const { work, stories, review } = await read((await params).slug);
  const [publication, placings, said, scores, mentions, record, site] = await Promise.all([
    currentPublication(),
    placingsOf(work.id),
    ratingsOf(work.id).then(ratingSummary),
    scoresOfWork(work.id),
    newestStories({ mentionedId: work.id }, MENTIONS_SHOWN),
    recordOf(work),
    currentSite(),
  ]);
  showsCards(mentions);
  const spread = scoreSpread(publication.scoreScale, scores);
  const others = stories.filter((story) => story !== review);
  shows(pageTags.ratings(work.id), ...record.wholes.map(({ id }) => pageTags.work(id)));
  for (const { list } of placings) shows(pageTags.story(list.id), ...list.writers.map(pageTags.writer));
  return (
    <main id="main" className="page">
      <WorkHead work={work} locale={publication.locale} written={stories.length > 0} />
      <div className="split split--start">
        <aside className="own" aria-label="The poster, and what you know of it">
          {work.poster && <Onesheet picture={work.poster} sizes={POSTER_WIDTH} lead />}
          <div className="stack">
            <YourPart work={work} here={await currentSeen(work.id)} path={workPath(work)} />
          </div>
        </aside>
        <div className="stack wk">
          {review && <WorkVerdict review={review} publication={publication} />}
          <WorkFacts work={work} />
          <WorkCast credits={work.credits} />
          <WorkParts work={work} />
          <WorkReleases work={work} />
          <OurStories
            id="opinions"
            heading="Other opinions"
            stories={others.filter(({ kind }) => kind === 'review')}
            publication={publication}
          />
          {spread && spread.reviews > 1 && (
            <Spread
              heading="How we scored it"
              label={`Our reviews of ${work.title} by score`}
              spread={spread}
              scale={publication.scoreScale}
            />
          )}
          <OurStories
            id="stories"
            heading="What else we wrote"
            stories={others.filter(({ kind }) => kind !== 'review')}
            publication={publication}
          />
          {said && <ReadersRatings said={said} locale={publication.locale} />}
          {placings.length > 0 && (
            <section aria-labelledby="lists" className="gap-l">
              <RailHead id="lists">Lists it stands in</RailHead>
              <Placings placings={placings} locale={publication.locale} />
            </section>
          )}
          <OurStories id="mentions" heading="Mentioned in" stories={mentions} publication={publication} />
        </div>
      </div>
      <StructuredData nodes={workNodes(work, { record, said }, site)} />
    </main>
  );
}
