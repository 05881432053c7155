import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { showsLinked } from '#app/(stories)/read-story.ts';
import { Frame } from '#app/frame.tsx';
import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { Headline } from '#components/headline.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { LinkedNames } from '#components/story/linked-names.tsx';
import { Ranks } from '#components/story/ranks.tsx';
import { ShareRow } from '#components/story/share-row.tsx';
import { findEdition } from '#db/list-editions.ts';
import { settings } from '#db/settings.ts';
import { findMovedStory } from '#db/stories.ts';
import { isEmptyBody } from '#domain/body.ts';
import { dayOf, isoDay } from '#domain/dates.ts';
import { plainHeadline } from '#domain/headline.ts';
import { editionPath } from '#domain/list-edition.ts';
import { readOpenSpoilers, SPOILER_PARAMETER } from '#domain/open-spoilers.ts';
import { pageTags } from '#domain/page-tags.ts';
import { storyPath } from '#domain/story.ts';
import { wayTo } from '#domain/structured-data/crumbs.ts';
import { withheldBody } from '#domain/withheld.ts';

type Props = { params: Promise<{ slug: string; number: string }>; searchParams: Query };

/** Digits as an address spells a number: no sign, no leading zero. */
const WRITTEN = /^[1-9]\d{0,5}$/;

const readEdition = cache(async (slug: string, number: string) => {
  if (!WRITTEN.test(number)) notFound();
  const found = await findEdition(slug, Number(number));
  if (!found) {
    const moved = await findMovedStory('lists', slug);
    return moved ? permanentRedirect(`${moved}/editions/${number}`) : notFound();
  }
  shows(pageTags.story(found.story.id), pageTags.stories);
  shows(...found.story.writers.map(pageTags.writer));
  for (const { work } of found.story.entries) shows(pageTags.work(work.id));
  showsLinked(found.story);
  return found;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  const { story, edition } = await readEdition(slug, number);
  const page = await pageMetadata({
    title: `${plainHeadline(story.headline)}: ${edition.name}`,
    description: story.verdict,
    path: editionPath(story, edition.number),
    picture: story.lead,
  });
  return (await searchParams)[SPOILER_PARAMETER] ? { ...page, robots: { index: false } } : page;
}

/** An edition of a list as it was when it was frozen: what is cited stays as it was cited. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, number } = await params;
  const [{ story, edition, moved }, publication] = [await readEdition(slug, number), await currentPublication()];
  const open = readOpenSpoilers((await searchParams)[SPOILER_PARAMETER]) ?? notFound();
  const asking = { path: editionPath(story, edition.number), open };
  return (
    <Frame current="/lists">
      <main id="main" className="page">
        <header className="story-head">
          <p className="kicker">
            <span>List</span>
            <span>{edition.name}</span>
          </p>
          <h1 className="display">
            <Headline text={story.headline} />
          </h1>
          <p className="byline">
            <b>
              <LinkedNames writers={story.writers} locale={publication.locale} />
            </b>
            <time dateTime={isoDay(edition.frozenAt, publication)}>{dayOf(edition.frozenAt, publication)}</time>
          </p>
        </header>
        <div className="notice gap-s">
          <p className="label">Edition {edition.number}</p>
          <p>
            The list as it stood then. This page stays as it is.{' '}
            <a href={storyPath(story)}>See the list as it is now</a>
          </p>
        </div>
        {!isEmptyBody(story.body) && (
          <div className="gap">
            <Prose
              body={withheldBody(story.body, open)}
              pictures={story.pictures}
              linked={story.linked}
              scale={publication.scoreScale}
              asking={asking}
            />
          </div>
        )}
        <Ranks entries={story.entries} publication={publication} moved={moved} />
        <ShareRow
          headline={`${story.headline}: ${edition.name}`}
          address={settings().url + editionPath(story, edition.number)}
        />
      </main>
      <PageData
        page={{
          ...{ type: 'WebPage', name: edition.name, path: editionPath(story, edition.number) },
          way: [...wayTo(story), { name: plainHeadline(story.headline), path: storyPath(story) }],
        }}
      />
    </Frame>
  );
}
