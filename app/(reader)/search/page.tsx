import '../../styles/search.css';
import { notFound } from 'next/navigation';
import { showsCards } from '#app/archive.ts';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication, currentSections } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { moduleAddress } from '#app/reader-script.ts';
import { SideCard } from '#components/cards/card.tsx';
import { facetGroups, mostOffered } from '#components/finding/facet-groups.ts';
import { Facets } from '#components/finding/facets.tsx';
import { Hit } from '#components/finding/hit.tsx';
import { HuntField } from '#components/finding/hunt-field.tsx';
import { OrderOfResults } from '#components/finding/order-of-results.tsx';
import { SaidOfSearch } from '#components/finding/said-of-search.tsx';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { namesOfHandles } from '#db/find-writers.ts';
import { foundStories } from '#db/found-stories.ts';
import { namesOfGenres } from '#db/genres.ts';
import { searchPublished } from '#db/reader-search.ts';
import { newestStories } from '#db/story-cards.ts';
import { noteSearch } from '#db/vain-searches.ts';
import { lastPage } from '#domain/pagination.ts';
import { type ReaderSearch, readerSearch, readerSearchPath, searchAddress } from '#domain/reader-search.ts';
import { SearchMarks } from '#domain/search-marks.ts';
import { stemIn } from '#domain/stemmer.ts';
import { allStories } from '#domain/story-set.ts';

type Props = { searchParams: Query };

/** Something to go on with where nothing was asked or found. */
const NEWEST_SHOWN = 4;

async function asked(query: Query): Promise<ReaderSearch> {
  const search = readerSearch(await query);
  if (!search) notFound();
  return search;
}

/** Search engines are told to leave it: each of its pages says again what another page says. */
export async function generateMetadata({ searchParams }: Props) {
  const search = await asked(searchParams);
  const { name } = await currentPublication();
  const title = search.typed ? `“${search.typed}”: search` : 'Search';
  const page = { title, description: `Everything that ${name} has published.`, path: searchAddress(search) };
  return { ...(await pageMetadata(page)), robots: { index: false } };
}

export default async function Page({ searchParams }: Props) {
  const search = await asked(searchParams);
  return (
    <main id="main" className="page">
      <h1 className="sr">Search</h1>
      <search className="gap-l">
        <form action={readerSearchPath}>
          <HuntField typed={search.typed} label="Search works, people and stories" suggests />
          <Results search={search} />
        </form>
      </search>
      <script type="module" src={moduleAddress('search.js')} />
    </main>
  );
}

async function Results({ search }: { search: ReaderSearch }) {
  const found = await searchPublished(search, new Date());
  const { typed, filters, page } = search;
  const last = lastPage(found.total);
  if (page > last) notFound();
  if (found.all === 0) {
    noteSearch(typed, found.all);
    return (
      <>
        <SaidOfSearch search={search} found={found} />
        <Newest />
      </>
    );
  }
  const [publication, sections] = await Promise.all([currentPublication(), currentSections()]);
  const hits = await foundStories(found.ids, publication);
  const [critics, genres] = await Promise.all([
    namesOfHandles(mostOffered('critic', found.counts, filters)),
    namesOfGenres(mostOffered('genre', found.counts, filters)),
  ]);
  const groups = facetGroups({ ...found, filters, sections, critics, genres, scale: publication.scoreScale });
  const marks = new SearchMarks(found.query, found.matching, stemIn(publication.locale));
  return (
    <>
      <SaidOfSearch search={search} found={found} />
      <div className="split split--start gap">
        <Facets groups={groups} clear={searchAddress({ ...search, filters: {}, page: 1 })} atLeast={found.more} />
        <div className="hits">
          <RailHead id="results" aside={<OrderOfResults order={search.order} />}>
            Results
          </RailHead>
          {hits.map(({ card, names, passages }) => (
            <Hit
              key={card.id}
              story={card}
              said={marks.said(card.headline, card.verdict, passages)}
              mark={(text) => marks.marked(text)}
              names={names}
              publication={publication}
            />
          ))}
          <Pages
            label={`Pages of results for ${typed}`}
            page={page}
            last={last}
            address={(number) => searchAddress({ ...search, page: number })}
            words={{ before: 'Previous page', after: 'Next page' }}
          />
        </div>
      </div>
    </>
  );
}

async function Newest() {
  const [publication, newest] = await Promise.all([currentPublication(), newestStories(allStories, NEWEST_SHOWN)]);
  showsCards(newest);
  return (
    <section aria-labelledby="newest" className="gap-l">
      <RailHead id="newest" aside={<a href="/reviews">All reviews</a>}>
        Newest
      </RailHead>
      {newest.map((story) => (
        <SideCard key={story.id} story={story} publication={publication} />
      ))}
    </section>
  );
}
