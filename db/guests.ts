import { and, asc, count, countDistinct, desc, eq, inArray, isNull, like, max, sql } from 'drizzle-orm';
import { folded } from '#domain/fold.ts';
import type { Guest, GuestFilter, GuestLine, GuestStory } from '#domain/guest.ts';
import { lastPage } from '#domain/pagination.ts';
import { read } from './connection.ts';
import { guests, guestUses, revisions, stories, workingCopies } from './schema.ts';

const GUESTS_PER_PAGE = 50;

export type GuestPage = { rows: GuestLine[]; total: number; page: number; last: number };

/** Guests who have no account yet, with this in their name. */
const called = (named: string) => {
  const wanted = folded(named).replace(/[%_\\]/g, '');
  return and(isNull(guests.mergedIntoId), wanted ? like(guests.nameFolded, `%${wanted}%`) : undefined);
};

/** One page of the guests, by name; undefined past the end. */
export async function findGuestPage({ named, order, page }: GuestFilter): Promise<GuestPage | undefined> {
  const [counted] = await read().select({ guests: count() }).from(guests).where(called(named));
  const total = counted?.guests ?? 0;
  const last = lastPage(total, GUESTS_PER_PAGE);
  if (page > last) return undefined;
  const rows = await read()
    .select({ id: guests.id, name: guests.name, handle: guests.handle })
    .from(guests)
    .where(called(named))
    .orderBy(...(order === 'newest' ? [desc(guests.id)] : [asc(guests.nameFolded), asc(guests.id)]))
    .limit(GUESTS_PER_PAGE)
    .offset((page - 1) * GUESTS_PER_PAGE);
  const uses = await storiesOf(rows.map(({ id }) => id));
  return { rows: rows.map((row) => ({ ...row, stories: uses.get(row.id) ?? 0 })), total, page, last };
}

async function storiesOf(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await read()
    .select({ id: guestUses.guestId, stories: countDistinct(guestUses.storyId) })
    .from(guestUses)
    .where(inArray(guestUses.guestId, ids))
    .groupBy(guestUses.guestId);
  return new Map(rows.map((row) => [row.id, row.stories]));
}

/** A guest who has no account yet. */
export async function findGuest(id: number): Promise<Guest | undefined> {
  const { name, handle, socialHandle, bio, pictureId } = guests;
  const [row] = await read()
    .select({ id: guests.id, name, handle, socialHandle, bio, pictureId })
    .from(guests)
    .where(and(eq(guests.id, id), isNull(guests.mergedIntoId)));
  return row;
}

/** As many as one looks through before deciding. */
const STORIES_SHOWN = 50;

/** The stories that name a guest in any text, last touched first. */
export async function storiesNaming(guestId: number): Promise<GuestStory[]> {
  // Of the two rows that a story may have, the one of its working copy says that it is named now.
  const uses = await read()
    .select({ id: guestUses.storyId, now: max(sql<number>`case when ${guestUses.kept} then 0 else 1 end`) })
    .from(guestUses)
    .innerJoin(stories, eq(stories.id, guestUses.storyId))
    .where(eq(guestUses.guestId, guestId))
    .groupBy(guestUses.storyId, stories.touchedAt)
    .orderBy(desc(stories.touchedAt), desc(guestUses.storyId))
    .limit(STORIES_SHOWN);
  if (uses.length === 0) return [];
  const rows = await read()
    .select({
      ...{ id: stories.id, status: stories.status },
      headline: sql<string>`coalesce(${workingCopies.headline}, ${revisions.headline}, '')`,
    })
    .from(stories)
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(
      inArray(
        stories.id,
        uses.map(({ id }) => id),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return uses.flatMap(({ id, now }) => {
    const story = byId.get(id);
    return story ? [{ ...story, isNamedNow: Number(now) === 1 }] : [];
  });
}
