import { and, eq, type SQL } from 'drizzle-orm';
import { isSerial, type SeriesPlace } from '#domain/seen.ts';
import { type Serial, serialOf } from '#domain/spoiled-place.ts';
import type { WorkKind } from '#domain/work.ts';
import { read } from './connection.ts';
import { comments, stories, works } from './schema.ts';
import { partsWithPage, wholeOf } from './work-parts.ts';

type Row = { spoilsSeason: number | null; spoilsEpisode: number | null };

export const placeOf = ({ spoilsSeason, spoilsEpisode }: Row): SeriesPlace | null =>
  spoilsSeason === null ? null : { season: spoilsSeason, episode: spoilsEpisode };

export const rowOfPlace = (place: SeriesPlace | null | undefined): Row => ({
  spoilsSeason: place?.season ?? null,
  spoilsEpisode: place?.episode ?? null,
});

type Asked = { id: number; kind: WorkKind };

/** What of a work comments can give away by its places; null where it has none. */
export async function serialWork({ id, kind }: Asked): Promise<Serial | null> {
  if (!isSerial(kind)) return null;
  const [whole, parts] = await Promise.all([wholeOf(id), partsWithPage(id)]);
  return serialOf({ kind, number: whole?.number ?? null }, parts);
}

/** The same of what a story is about, or the story of a comment. */
export const serialUnder = (storyId: number) => serialWhere(eq(stories.id, storyId));
export const serialAbove = (commentId: number) =>
  serialWhere(eq(stories.id, read().select({ id: comments.storyId }).from(comments).where(eq(comments.id, commentId))));

async function serialWhere(which: SQL): Promise<Serial | null> {
  const [work] = await read()
    .select({ id: works.id, kind: works.kind })
    .from(stories)
    .innerJoin(works, eq(works.id, stories.workId))
    .where(and(which, eq(stories.status, 'published')));
  return work ? serialWork(work) : null;
}
