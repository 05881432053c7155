import { comparisonPath, plainCorrection } from './correction.ts';
import { criticPath } from './critic.ts';
import { isoMinute } from './dates.ts';
import { descriptionOf } from './description.ts';
import { plainHeadline } from './headline.ts';
import { sharePicturePath } from './picture.ts';
import type { Publication } from './publication.ts';
import type { RatingSummary } from './rating.ts';
import { ratingOf } from './score.ts';
import { storyPath } from './story.ts';
import type { ListedWork, WholeStory } from './whole-story.ts';
import type { WholeWork } from './whole-work.ts';
import { type Job, type Work, type WorkKind, workPath } from './work.ts';

type Data = { [key: string]: unknown };
type Site = { publication: Publication; url: string };

/** A story in the words of schema.org, for machines that read pages. */
export function structuredData(story: WholeStory, { publication, url }: Site): Data {
  const address = url + storyPath(story);
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': types[story.kind],
    ...(story.kind === 'review' ? { name: plainHeadline(story.headline) } : {}),
    headline: plainHeadline(story.headline),
    description: descriptionOf(story),
    url: address,
    mainEntityOfPage: address,
    inLanguage: publication.locale,
    datePublished: isoMinute(story.publishedAt, publication),
    dateModified: isoMinute(story.changedAt, publication),
    author: story.writers.map((writer) => ({ '@type': 'Person', name: writer.name, url: url + criticPath(writer) })),
    publisher: { '@type': 'Organization', name: publication.name, url: `${url}/` },
    image: story.lead && url + sharePicturePath(story.lead),
    articleSection: story.kind === 'review' ? null : story.section?.name,
    keywords: story.tags.join(', '),
    commentCount: story.comments,
    correction: correctionData(story, { publication, url }),
    ...reviewed(story, { publication, url }),
    ...(story.kind === 'list' ? { mainEntity: rankedList(story, url) } : {}),
  });
}

/** For a `<script type="application/ld+json">`: no text can end the element or begin another. */
export const asScript = (data: Data) => JSON.stringify(data).replaceAll('<', '\\u003c');

const types = { review: 'Review', feature: 'Article', news: 'NewsArticle', list: 'Article' } as const;

const workTypes: Record<WorkKind, string> = {
  film: 'Movie',
  series: 'TVSeries',
  season: 'TVSeason',
  episode: 'TVEpisode',
  game: 'VideoGame',
  book: 'Book',
  comic: 'ComicStory',
  album: 'MusicAlbum',
  stage: 'Play',
};

/** What schema.org calls those who did a job; others are only in the credits. */
const roles: Partial<Record<Job, string>> = {
  director: 'director',
  creator: 'creator',
  writer: 'author',
  author: 'author',
  developer: 'creator',
  artist: 'creator',
  performer: 'creator',
  cast: 'actor',
};

/** A review is of its work; anything else is about it. */
function reviewed({ kind, work, score }: WholeStory, { publication, url }: Site): Data {
  if (!work) return {};
  if (kind !== 'review') return { about: workData(work, url) };
  const rating = score === null ? null : ratingOf(score, publication.scoreScale);
  return {
    itemReviewed: workData(work, url),
    reviewRating: rating && {
      '@type': 'Rating',
      ratingValue: rating.value,
      bestRating: rating.best,
      worstRating: rating.worst,
    },
  };
}

/** What readers are told of its changes; nothing where there are none. */
function correctionData({ corrections }: WholeStory, { publication, url }: Site): Data[] | null {
  if (corrections.length === 0) return null;
  return corrections.map((correction) =>
    withoutGaps({
      '@type': 'CorrectionComment',
      text: plainCorrection(correction, publication.scoreScale),
      datePublished: isoMinute(correction.madeAt, publication),
      url: correction.comparable ? url + comparisonPath(correction) : null,
    }),
  );
}

/** A work on its own page; what readers make of it only where the page says it too. */
export const workStructuredData = (work: WholeWork, said: RatingSummary | undefined, url: string): Data => ({
  '@context': 'https://schema.org',
  ...workData(work, url),
  ...(said && {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: Number(said.mean),
      ratingCount: said.total,
      bestRating: 5,
      worstRating: 0.5,
    },
  }),
});

function workData(work: Work | ListedWork['work'], url: string): Data {
  return withoutGaps({
    '@type': workTypes[work.kind],
    name: work.title,
    url: url + workPath(work),
    image: work.poster && url + sharePicturePath(work.poster),
    [work.kind === 'film' ? 'dateCreated' : 'datePublished']: work.year && String(work.year),
    ...peopleOf(work),
  });
}

function peopleOf({ credits, kind }: Pick<Work, 'credits' | 'kind'>): Data {
  const named = Map.groupBy(credits, ({ job }) =>
    kind === 'album' && job === 'performer' ? 'byArtist' : (roles[job] ?? ''),
  );
  named.delete('');
  return Object.fromEntries(
    [...named].map(([role, found]) => [
      role,
      [...new Set(found.map(({ person }) => person.name))].map((name) => ({ '@type': 'Person', name })),
    ]),
  );
}

function rankedList({ entries }: WholeStory, url: string): Data {
  return {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: entries.length,
    itemListElement: entries.map(({ rank, work }) => ({
      '@type': 'ListItem',
      position: rank,
      item: workData(work, url),
    })),
  };
}

const withoutGaps = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined && value !== ''));
