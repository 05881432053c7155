import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Calendar } from '#domain/dates.ts';
import { yearOf } from '#domain/dates.ts';
import { plainHeadline } from '#domain/headline.ts';
import { noneOpen } from '#domain/open-spoilers.ts';
import { facetsOf } from '#domain/search-facets.ts';
import type { SearchedStory } from '#domain/search-tokens.ts';
import { passagesOf } from '#domain/search-words.ts';
import { withheldBody } from '#domain/withheld.ts';
import { writersOfStories } from './bylines.ts';
import { read } from './connection.ts';
import {
  credits,
  genres,
  listEntries,
  people,
  revisions,
  sections,
  stories,
  storyGenres,
  storyTags,
  tags,
  works,
} from './schema.ts';

/** A published story, with all that readers may find it by. */
export type PublishedText = SearchedStory & { id: number; publishedAt: Date; score: number | null };

/** Of these stories those that are published, as readers have them: what is withheld as a spoiler is not among their words. */
export async function publishedTexts(ids: number[], calendar: Pick<Calendar, 'timeZone'>): Promise<PublishedText[]> {
  if (ids.length === 0) return [];
  const rows = await publishedRows(ids);
  const [writers, tagged, entries] = [await writersOfStories(ids), await tagsOf(ids), await entriesOf(ids)];
  const subjects = [...rows.flatMap(({ workId }) => workId ?? []), ...entries.map(({ workId }) => workId)];
  const titles = await titlesOf(subjects);
  const sorted = await genresOf(ids);
  const cast = await peopleOn(rows.flatMap(({ workId }) => workId ?? []));
  return rows.flatMap(({ id, section, publishedAt, score, ...row }) => {
    if (!publishedAt) return [];
    const signed = writers.get(id) ?? [];
    const ranked = entries.filter(({ storyId }) => storyId === id);
    const shown = [row.workId ?? 0, ...ranked.map(({ workId }) => workId)];
    const ofWork = sorted.filter(({ storyId }) => storyId === id).map(({ slug }) => slug);
    const facets = {
      kind: row.kind,
      genres: ofWork,
      score,
      section: section.slug,
      year: yearOf(publishedAt, calendar),
    };
    return {
      ...{ id, publishedAt, score, verdict: row.verdict },
      titles: [plainHeadline(row.headline), ...shown.flatMap((workId) => titles.get(workId) ?? [])],
      names: [
        ...cast.filter(({ workId }) => workId === row.workId).flatMap(({ name, role }) => [name, role]),
        ...[section.name, row.edition, ...signed.map(({ name }) => name)],
        ...tagged.filter(({ storyId }) => storyId === id).map(({ name }) => name),
      ],
      passages: [...passagesOf(withheldBody(row.body, noneOpen)), ...ranked.map(({ blurb }) => blurb)],
      facets: facetsOf({ ...facets, critics: signed.map(({ handle }) => handle) }),
    };
  });
}

const publishedRows = (ids: number[]) =>
  read()
    .select({
      ...{ id: stories.id, kind: stories.kind, workId: stories.workId, score: stories.score },
      publishedAt: stories.publishedAt,
      section: { slug: sections.slug, name: sections.name },
      ...{ headline: revisions.headline, verdict: revisions.verdict, edition: revisions.edition, body: revisions.body },
    })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(inArray(stories.id, ids), eq(stories.status, 'published')));

const tagsOf = (ids: number[]) =>
  read()
    .select({ storyId: storyTags.storyId, name: tags.name })
    .from(storyTags)
    .innerJoin(tags, eq(tags.id, storyTags.tagId))
    .where(inArray(storyTags.storyId, ids));

const genresOf = (ids: number[]) =>
  read()
    .select({ storyId: storyGenres.storyId, slug: genres.slug })
    .from(storyGenres)
    .innerJoin(genres, eq(genres.id, storyGenres.genreId))
    .where(inArray(storyGenres.storyId, ids));

const entriesOf = (ids: number[]) =>
  read()
    .select({ storyId: listEntries.storyId, workId: listEntries.workId, blurb: listEntries.blurb })
    .from(listEntries)
    .where(inArray(listEntries.storyId, ids))
    .orderBy(asc(listEntries.storyId), asc(listEntries.rank), asc(listEntries.workId));

/** What works are called, and were where they were made. */
async function titlesOf(ids: number[]): Promise<Map<number, string[]>> {
  if (ids.length === 0) return new Map();
  const { id, title, originalTitle } = works;
  const rows = await read()
    .select({ id, title, originalTitle })
    .from(works)
    .where(inArray(id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, [row.title, row.originalTitle]]));
}

async function peopleOn(ids: number[]) {
  if (ids.length === 0) return [];
  return read()
    .select({ workId: credits.workId, name: people.name, role: credits.role })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(inArray(credits.workId, [...new Set(ids)]))
    .orderBy(asc(credits.workId), asc(credits.position));
}
