import { genrePath } from '#domain/genre.ts';
import type { Placing } from '#domain/ranked-list.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import { type Work, workPath } from '#domain/work.ts';
import { apiPaths } from './address.ts';
import { tellPersonLink, tellPicture, tellStoryLink, tellWorkLink } from './tell.ts';
import type { ToldWork, ToldWorkSummary } from './work-shape.ts';

type Row = Pick<Work, 'id' | 'kind' | 'slug' | 'title' | 'year' | 'poster'>;

export const tellWorkSummary = (work: Row, site: string): ToldWorkSummary => ({
  ...{ id: work.id, kind: work.kind, title: work.title, year: work.year },
  poster: work.poster && tellPicture(work.poster, site),
  url: site + workPath(work),
  api: site + apiPaths.work(work.id),
});

export function tellWork(work: WholeWork, placings: readonly Placing[], site: string): ToldWork {
  const { originalTitle, minutes, availability, facts, editions, releases, identifiers } = work;
  return {
    ...tellWorkSummary(work, site),
    ...{ originalTitle, minutes, availability },
    genres: work.genres.map(({ slug, name }) => ({ slug, name, url: site + genrePath({ slug }) })),
    credits: work.credits.map(({ job, role, person }) => ({ job, role, person: tellPersonLink(person, site) })),
    ...{ facts, editions, releases, identifiers },
    whole: work.whole && { ...tellWorkLink(work.whole, site), kind: work.whole.kind, number: work.number },
    parts: work.parts.map((part) => ({
      ...tellWorkLink(part, site),
      ...{ kind: part.kind, number: part.number, year: part.year },
    })),
    placings: placings.map(({ rank, list }) => ({ rank, list: tellStoryLink({ ...list, area: 'lists' }, site) })),
    stories: site + apiPaths.stories('work', work.id),
  };
}
