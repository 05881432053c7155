import { and, asc, count, eq, exists, inArray, notExists, sql } from 'drizzle-orm';
import type { Genre } from '#domain/genre.ts';
import { slugOf } from '#domain/slug.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { genres, storyGenres, workGenres } from './schema.ts';

const columns = { id: genres.id, slug: genres.slug, name: genres.name };

/** The genres of a work, in the order in which they were typed. */
export const genresOfWork = (workId: number): Promise<Genre[]> =>
  read()
    .select(columns)
    .from(workGenres)
    .innerJoin(genres, eq(genres.id, workGenres.genreId))
    .where(eq(workGenres.workId, workId))
    .orderBy(asc(workGenres.position));

/** Those that a form suggests; whoever wants another types it. */
const SUGGESTED = 30;

/** The names of genres that works have, by letter. */
export async function knownGenres(): Promise<string[]> {
  const rows = await read()
    .select({ name: genres.name })
    .from(genres)
    .where(exists(read().select({ id: workGenres.workId }).from(workGenres).where(eq(workGenres.genreId, genres.id))))
    .orderBy(asc(genres.id))
    .limit(SUGGESTED);
  return rows.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'));
}

/**
 * Gives a work these genres in place of those that it had. A genre is spelled as it is known already, unless no other work
 * has it: then as it was typed last.
 */
export async function writeGenres(tx: Handle, workId: number, names: readonly string[]) {
  await tx.delete(workGenres).where(eq(workGenres.workId, workId));
  if (names.length === 0) return;
  // In one order for everybody, so that two saves that make the same genres wait instead of locking each other out.
  const rows = names.map((name) => ({ slug: slugOf(name), name })).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const used = tx.select({ id: workGenres.workId }).from(workGenres).where(eq(workGenres.genreId, genres.id));
  await tx
    .insert(genres)
    .values(rows)
    .onConflictDoUpdate({ target: genres.slug, set: { name: sql`excluded.name` }, setWhere: notExists(used) });
  const slugs = names.map(slugOf);
  const known = await tx.select(columns).from(genres).where(inArray(genres.slug, slugs));
  const pairs = known.map(({ id, slug }) => ({ workId, genreId: id, position: slugs.indexOf(slug) + 1 }));
  await tx.insert(workGenres).values(pairs);
}

/** A genre that something published is about. */
export async function findGenre(slug: string): Promise<Genre | undefined> {
  const [genre] = await read()
    .select(columns)
    .from(genres)
    .where(and(eq(genres.slug, slug), exists(storiesOf())));
  return genre;
}

const storiesOf = () =>
  read().select({ id: storyGenres.storyId }).from(storyGenres).where(eq(storyGenres.genreId, genres.id));

/** Every genre with a page, by name, and how many stories it holds. */
export async function genresWithStories(): Promise<(Genre & { stories: number })[]> {
  const counted = read().select({ stories: count() }).from(storyGenres).where(eq(storyGenres.genreId, genres.id));
  const rows = await read()
    .select({ ...columns, stories: sql<number>`(${counted})`.mapWith(Number) })
    .from(genres)
    .orderBy(asc(genres.name));
  return rows.filter(({ stories }) => stories > 0);
}

/** What genres are called, by their slugs. */
export async function namesOfGenres(slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await read()
    .select(columns)
    .from(genres)
    .where(inArray(genres.slug, [...slugs]));
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
