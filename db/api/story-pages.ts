import { and, desc, eq, exists, gte, inArray, type SQL, sql } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { stories, storyBylines, storyTags } from '#db/schema.ts';
import { listed, signedBy, storyCards } from '#db/story-cards.ts';
import type { Place } from '#domain/api/cursor.ts';
import type { Byline } from '#domain/byline.ts';
import type { StoryKind } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { StorySet } from '#domain/story-set.ts';
import { cutPage, LOOKED_AT } from './page.ts';

/** Published stories of which all of this is true. */
export type StoryFilter = {
  sectionId?: number | undefined;
  kind?: StoryKind | undefined;
  writer?: Byline | undefined;
  tagId?: number | undefined;
  workId?: number | undefined;
  since?: Date | undefined;
};

type Paging<After> = { after: After | undefined; limit: number };

/** A page of them, newest first, from the place of the last one before. */
export async function findStories(filter: StoryFilter, { after, limit }: Paging<Place<'stories'>>) {
  const { set, rest } = narrowest(filter);
  const looked = rest.length > 0 ? LOOKED_AT : limit + 1;
  const rows = await placesIn(set, filter.since, after, looked);
  const wanted = rest.length > 0 ? await those(rows, rest) : undefined;
  const cut = cutPage(rows, ({ id }) => wanted?.has(id) ?? true, limit, looked);
  const next: Place<'stories'> | undefined = cut.last && [cut.last.at?.getTime() ?? 0, cut.last.id];
  const cards: StoryCard[] = await storyCards(cut.wanted.map(({ id }) => id));
  return { cards, next };
}

/** The set that has the fewest of these stories, as far as one can tell, and what else has to be true of them. */
function narrowest({ sectionId, kind, writer, tagId, workId }: StoryFilter): { set: StorySet; rest: SQL[] } {
  const inSection = sectionId === undefined ? [] : [eq(stories.sectionId, sectionId)];
  const ofKind = kind === undefined ? [] : [eq(stories.kind, kind)];
  const tagged = tagId === undefined ? [] : [hasTag(tagId)];
  const signed = writer === undefined ? [] : [isBy(writer)];
  if (workId !== undefined) return { set: { workId }, rest: [...inSection, ...ofKind, ...tagged, ...signed] };
  if (tagId !== undefined) return { set: { tagId }, rest: [...inSection, ...ofKind, ...signed] };
  if (writer !== undefined) return { set: { writer }, rest: [...inSection, ...ofKind] };
  if (sectionId !== undefined) return { set: { sectionId, ...(kind && { kind }) }, rest: [] };
  return { set: kind === undefined ? {} : { kind }, rest: [] };
}

const hasTag = (tagId: number) =>
  exists(
    read()
      .select({ id: storyTags.storyId })
      .from(storyTags)
      .where(and(eq(storyTags.storyId, stories.id), eq(storyTags.tagId, tagId))),
  );

const isBy = (writer: Byline) =>
  exists(
    read()
      .select({ id: storyBylines.storyId })
      .from(storyBylines)
      .where(and(eq(storyBylines.storyId, stories.id), signedBy(writer))),
  );

/** Out of the index of the set alone, in its order. */
function placesIn(set: StorySet, since: Date | undefined, after: Place<'stories'> | undefined, looked: number) {
  const { from, id, where } = listed(set);
  const { publishedAt } = from;
  const [at, last] = after ?? [];
  const before =
    at === undefined ? undefined : sql`(${publishedAt}, ${id}) < (${sql.param(new Date(at), publishedAt)}, ${last})`;
  return read()
    .select({ id, at: publishedAt })
    .from(from)
    .where(and(where, since && gte(publishedAt, since), before))
    .orderBy(desc(publishedAt), desc(id))
    .limit(looked);
}

async function those(rows: readonly { id: number }[], conditions: readonly SQL[]): Promise<Set<number>> {
  const ids = rows.map(({ id }) => id);
  const found = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.id, ids), ...conditions));
  return new Set(found.map(({ id }) => id));
}
