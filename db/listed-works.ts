import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { ListEntry } from '#domain/content.ts';
import { ranksOf } from '#domain/list-entries.ts';
import type { ListedWork } from '#domain/whole-story.ts';
import type { Credit } from '#domain/work.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { credits, media, people, stories, works } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** The ranks of a list with what its page shows of each work; a query for each kind of part, not for each rank. */
export async function listedWorks(entries: ListEntry[]): Promise<ListedWork[]> {
  if (entries.length === 0) return [];
  const ids = entries.map(({ workId }) => workId);
  const [found, credited, reviews] = await Promise.all([worksById(ids), creditsByWork(ids), reviewsByWork(ids)]);
  const ranks = ranksOf(entries);
  return entries.flatMap(({ workId, blurb }, at) => {
    const work = found.get(workId);
    if (!work) return [];
    const review = reviews.get(workId) ?? null;
    return [{ rank: ranks[at] ?? at + 1, blurb, work: { ...work, credits: credited.get(workId) ?? [] }, review }];
  });
}

/** As much of these works as stands in a row, by their ids. */
export async function worksById(ids: number[]) {
  const rows = await read()
    .select({
      id: works.id,
      kind: works.kind,
      slug: works.slug,
      title: works.title,
      year: works.year,
      poster: pictureColumns,
    })
    .from(works)
    .leftJoin(media, eq(media.id, works.posterId))
    .where(inArray(works.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

async function creditsByWork(ids: number[]): Promise<ReadonlyMap<number, Credit[]>> {
  const rows = await read()
    .select({
      workId: credits.workId,
      job: credits.job,
      role: credits.role,
      person: { id: people.id, name: people.name, slug: people.slug },
    })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(inArray(credits.workId, ids))
    .orderBy(asc(credits.position), asc(credits.id));
  return Map.groupBy(rows, ({ workId }) => workId);
}

/** Our newest review of each work. */
export async function reviewsByWork(ids: number[]) {
  const rows = await read()
    .select({ id: stories.id, workId: stories.workId })
    .from(stories)
    .where(and(eq(stories.status, 'published'), eq(stories.kind, 'review'), inArray(stories.workId, ids)))
    .orderBy(desc(stories.publishedAt), desc(stories.id));
  const newest = new Map(rows.toReversed().map(({ id, workId }) => [workId, id]));
  const cards = await storyCards([...newest.values()]);
  return new Map(cards.map((card) => [card.work?.id, card]));
}
