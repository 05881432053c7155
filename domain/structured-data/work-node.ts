import type {
  BookLeaf,
  ComicIssueLeaf,
  MovieLeaf,
  MusicAlbumLeaf,
  PlayLeaf,
  TheaterEventLeaf,
  TVEpisodeLeaf,
  TVSeasonLeaf,
  TVSeriesLeaf,
  VideoGameLeaf,
} from 'schema-dts';
import { type Picture, sharePicturePath } from '#domain/picture.ts';
import { type Credit, type Fact, type Job, type WorkKind, workPath } from '#domain/work.ts';
import { nothingRecorded, type PlacedWhole, type WorkRecord } from '#domain/work-record.ts';
import { known } from './graph.ts';
import { nodeId } from './node-id.ts';
import { peopleBy } from './person-nodes.ts';
import { addressesElsewhere, isbnOf } from './work-identifiers.ts';

/** What is told of a work; of one in a list less is known. */
export type ToldWork = {
  kind: WorkKind;
  slug: string;
  title: string;
  year: number | null;
  credits: readonly Credit[];
  poster: Picture | null;
  facts?: readonly Fact[];
};

export type WorkNode =
  | MovieLeaf
  | TVSeriesLeaf
  | TVSeasonLeaf
  | TVEpisodeLeaf
  | VideoGameLeaf
  | BookLeaf
  | ComicIssueLeaf
  | MusicAlbumLeaf
  | TheaterEventLeaf;

/** A work as its kind of thing. Why each is what it is: docs/decisions/0034-cards-and-graphs.md. */
export function workNode(work: ToldWork, url: string, record: WorkRecord = nothingRecorded): WorkNode {
  return makers[work.kind](partsOf(work, url, record));
}

type Parts = ReturnType<typeof partsOf>;

/** What goes into the node of any work. */
function partsOf(work: ToldWork, url: string, record: WorkRecord) {
  const own = {
    '@id': nodeId.work(url, work),
    name: work.title,
    url: url + workPath(work),
    image: work.poster && url + sharePicturePath(work.poster),
    sameAs: addressesElsewhere(record.identifiers),
  };
  const year = work.year === null ? null : String(work.year);
  const by = (...jobs: Job[]) => peopleBy(work.credits, url, ...jobs);
  return { own, year, by, isbn: isbnOf(record.identifiers), wholes: record.wholes, facts: work.facts ?? [], url };
}

const makers: Record<WorkKind, (parts: Parts) => WorkNode> = {
  film: ({ own, year, by }) =>
    known<MovieLeaf>({ '@type': 'Movie', ...own, dateCreated: year, ...onScreen(by), musicBy: by('composer') }),

  series: ({ own, year, by }) =>
    known<TVSeriesLeaf>({ '@type': 'TVSeries', ...own, datePublished: year, ...onScreen(by) }),

  season: ({ own, year, by, wholes, url }) =>
    known<TVSeasonLeaf>({
      ...{ '@type': 'TVSeason', ...own, datePublished: year, ...onScreen(by) },
      seasonNumber: wholes[0]?.number ?? null,
      partOfSeries: seriesAmong(wholes, url),
    }),

  episode: ({ own, year, by, wholes, url }) =>
    known<TVEpisodeLeaf>({
      ...{ '@type': 'TVEpisode', ...own, datePublished: year, ...onScreen(by) },
      episodeNumber: wholes[0]?.number ?? null,
      partOfSeason: seasonAmong(wholes, url),
      partOfSeries: seriesAmong(wholes, url),
    }),

  game: ({ own, year, by }) =>
    known<VideoGameLeaf>({
      ...{ '@type': 'VideoGame', ...own, datePublished: year, ...onScreen(by) },
      musicBy: by('composer'),
    }),

  book: bound,

  // What has an ISBN is bound and sold as a book; a comic without one is an issue.
  comic: (parts) => (parts.isbn ? { ...bound(parts), bookFormat: 'https://schema.org/GraphicNovel' } : issue(parts)),

  album: ({ own, year, by }) =>
    known<MusicAlbumLeaf>({
      ...{ '@type': 'MusicAlbum', ...own, datePublished: year },
      byArtist: by('performer'),
      author: by('writer', 'author', 'composer'),
      producer: by('producer'),
    }),

  stage: ({ own, year, by, facts }) =>
    known<TheaterEventLeaf>({
      ...{ '@type': 'TheaterEvent', ...own, startDate: year },
      director: by('director'),
      actor: by('cast'),
      performer: by('performer'),
      composer: by('composer'),
      location: venueIn(facts),
      workPerformed: known<PlayLeaf>({ '@type': 'Play', name: own.name, author: by('writer', 'author', 'creator') }),
    }),
};

type By = Parts['by'];

const onScreen = (by: By) => ({
  director: by('director'),
  creator: by('creator', 'developer', 'artist', 'performer'),
  author: by('writer', 'author'),
  actor: by('cast'),
});

function bound({ own, year, by, isbn }: Parts): BookLeaf {
  return known<BookLeaf>({
    ...{ '@type': 'Book', ...own, datePublished: year, isbn },
    author: by('writer', 'author', 'creator'),
    illustrator: by('artist'),
  });
}

function issue({ own, year, by, wholes, url }: Parts): ComicIssueLeaf {
  const [series] = wholes;
  return known<ComicIssueLeaf>({
    ...{ '@type': 'ComicIssue', ...own, datePublished: year },
    author: by('writer', 'author', 'creator'),
    artist: by('artist'),
    issueNumber: series?.number ?? null,
    isPartOf: series ? { '@type': 'ComicSeries', ...named(series, url) } : null,
  });
}

const named = ({ slug, title }: PlacedWhole, url: string) => ({
  '@id': nodeId.work(url, { slug }),
  name: title,
  url: url + workPath({ slug }),
});

function seasonAmong(wholes: readonly PlacedWhole[], url: string): TVSeasonLeaf | null {
  const at = wholes.findIndex(({ kind }) => kind === 'season');
  const season = wholes[at];
  if (!season) return null;
  return known<TVSeasonLeaf>({
    '@type': 'TVSeason',
    ...named(season, url),
    seasonNumber: wholes[at + 1]?.number ?? null,
  });
}

function seriesAmong(wholes: readonly PlacedWhole[], url: string): TVSeriesLeaf | null {
  const series = wholes.find(({ kind }) => kind === 'series');
  return series ? { '@type': 'TVSeries', ...named(series, url) } : null;
}

/** Where a production plays, if its card says so. */
function venueIn(facts: readonly Fact[]) {
  const venue = facts.find(({ label }) => /^(venue|theat(re|er)|house|stage)$/i.test(label));
  return venue ? ({ '@type': 'Place', name: venue.value } as const) : null;
}
