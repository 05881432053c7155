import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { type Asked, archiveMetadata, archivePage, showsCards } from '#app/archive.ts';
import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { currentPublication } from '#app/publication.ts';
import { currentSite } from '#app/structured-data.tsx';
import { Archive } from '#components/archive/archive.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { Argued } from '#components/critic/argued.tsx';
import { countsInWords, roleNames } from '#components/critic/critic-words.ts';
import { Spread } from '#components/critic/spread.tsx';
import { Portrait } from '#components/portrait.tsx';
import { findCritic, findMovedCritic } from '#db/critics.ts';
import { mostDiscussedBy } from '#db/discussed.ts';
import { scoresOfHouse } from '#db/review-scores.ts';
import { firstPublished } from '#db/story-cards.ts';
import { criticPath } from '#domain/critic.ts';
import { yearOf } from '#domain/dates.ts';
import { feedOf } from '#domain/feed-format.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pagePath } from '#domain/pagination.ts';
import { scoreSpread } from '#domain/score-spread.ts';
import { criticsCrumb } from '#domain/structured-data/crumbs.ts';
import { nodeId } from '#domain/structured-data/node-id.ts';
import { criticNode } from '#domain/structured-data/person-nodes.ts';

type Props = { params: Promise<{ handle: string }>; searchParams: Asked };

const ARGUED_SHOWN = 5;

const read = cache(async (handle: string, asked?: string | string[]) => {
  const critic = await findCritic(handle);
  if (!critic) {
    const moved = await findMovedCritic(handle);
    return moved ? permanentRedirect(moved) : notFound();
  }
  shows(pageTags.writer(critic));
  return { critic, at: await archivePage({ writer: critic }, criticPath(critic), asked) };
});

export async function generateMetadata({ params, searchParams }: Props) {
  const { critic, at } = await read((await params).handle, (await searchParams).page);
  const { name, locale } = await currentPublication();
  const written = new Intl.ListFormat(locale).format(countsInWords(critic.counts, locale));
  const description = `${critic.name} in ${name}: ${written}, and the spread of scores.`;
  const path = criticPath(critic);
  const feeds = [{ feed: feedOf(path), title: `${name}: ${critic.name}` }];
  return archiveMetadata({ title: critic.name, description, path, at, feeds });
}

export default async function Page({ params, searchParams }: Props) {
  const { critic, at } = await read((await params).handle, (await searchParams).page);
  const opening = at.page === 1;
  const [publication, first, argued, site, ofHouse] = await Promise.all([
    currentPublication(),
    firstPublished({ writer: critic }),
    mostDiscussedBy(critic, ARGUED_SHOWN),
    currentSite(),
    opening ? scoresOfHouse() : [],
  ]);
  showsCards(argued);
  // One story alone stands beside itself in no order.
  const ranked = argued.length > 1;
  const spread = scoreSpread(publication.scoreScale, critic.scores);
  const house = scoreSpread(publication.scoreScale, ofHouse);
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>{roleNames[critic.role]}</span>} title={critic.name}>
        {critic.socialHandle && <b>{critic.socialHandle}</b>}
        {countsInWords(critic.counts, publication.locale).map((written) => (
          <span key={written}>{written}</span>
        ))}
        {first && <span>since {yearOf(first, publication)}</span>}
      </ArchiveHead>
      {opening && (critic.bio || critic.picture) && (
        <div className="prose">
          {critic.picture && <Portrait picture={critic.picture} />}
          {critic.bio.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {opening && spread && (
        <Spread
          heading={`How ${critic.name} scores`}
          label={`Reviews by ${critic.name} by score`}
          spread={spread}
          house={house && house.reviews > spread.reviews ? house.mean : undefined}
          scale={publication.scoreScale}
        />
      )}
      <div className={ranked ? 'split band' : 'band'}>
        <Archive
          heading={opening ? 'Newest' : `Page ${at.page} of ${at.last}`}
          empty=""
          label={`Pages of stories by ${critic.name}`}
          path={criticPath(critic)}
          at={at}
          publication={publication}
          byAuthor
        />
        {ranked && (
          <aside className="chapters">
            <Argued stories={argued} publication={publication} />
          </aside>
        )}
      </div>
      <PageData
        page={{
          ...{
            type: 'ProfilePage',
            name: critic.name,
            path: pagePath(criticPath(critic), at.page),
            way: [criticsCrumb],
          },
          about: nodeId.critic(site.url, critic),
        }}
        nodes={[criticNode(critic, site)]}
      />
    </main>
  );
}
