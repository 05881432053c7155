import { and, eq, inArray, sql } from 'drizzle-orm';
import { type StoryArea, storyPath } from '#domain/story.ts';
import type { StorySet } from '#domain/story-set.ts';
import type { BareStory, WholeStory } from '#domain/whole-story.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { formerAddresses, revisions, sections, stories } from './schema.ts';
import { newestIds } from './story-cards.ts';
import { fillStory } from './story-parts.ts';

/**
 * A published story as readers get it, the published revision and nothing else. A draft or a withdrawn story is not
 * found, whoever asks: staff read those on the desk.
 */
export async function findStory(area: StoryArea, slug: string): Promise<WholeStory | undefined> {
  const bare = await findBareStory(area, slug);
  return bare && fillStory(bare);
}

/** The newest of a set as readers get them, each whole: for feeds, which are read without coming here. */
export async function newestWhole(set: StorySet, limit: number): Promise<WholeStory[]> {
  const ids = await newestIds(set, limit);
  if (ids.length === 0) return [];
  // By id alone: asked for the status too, SQLite would walk an index of all that is published instead.
  const rows = await selectStories(read()).where(inArray(stories.id, ids));
  const found = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(ids.flatMap((id) => bareStory(found.get(id)) ?? []).map(fillStory));
}

async function findBareStory(area: StoryArea, slug: string): Promise<BareStory | undefined> {
  const [row] = await published({ area, slug });
  return bareStory(row);
}

type Row = Awaited<ReturnType<typeof selectStories>>[number];

function bareStory(row: Row | undefined): BareStory | undefined {
  const { status, slug, publishedAt, changedAt, ...story } = row ?? {};
  if (status !== 'published' || !slug || !publishedAt) return undefined;
  return { ...(story as Omit<Row, 'status'>), slug, publishedAt, changedAt: changedAt ?? publishedAt };
}

const selectStories = (db: Handle) =>
  db
    .select({
      id: stories.id,
      kind: stories.kind,
      area: stories.area,
      slug: stories.slug,
      status: stories.status,
      headline: revisions.headline,
      verdict: revisions.verdict,
      score: revisions.score,
      tags: revisions.tags,
      workId: revisions.workId,
      edition: revisions.edition,
      leadMediaId: revisions.leadMediaId,
      disclosed: revisions.disclosed,
      disclosure: revisions.disclosure,
      body: revisions.body,
      entries: revisions.entries,
      bylines: revisions.bylines,
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      authorId: stories.authorId,
      publishedAt: stories.publishedAt,
      changedAt: stories.changedAt,
      comments: stories.visibleComments,
      commentsClosedAt: stories.commentsClosedAt,
      holdComments: stories.holdComments,
      slowSeconds: stories.slowSeconds,
    })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, revisions.sectionId));

const published = prepared('published story', (db) =>
  selectStories(db).where(
    and(
      eq(stories.area, sql.placeholder('area')),
      eq(stories.slug, sql.placeholder('slug')),
      eq(stories.status, 'published'),
    ),
  ),
);

/** Where a published story lives now that once lived at this address. */
export async function findMovedStory(area: StoryArea, slug: string): Promise<string | undefined> {
  const [row] = await read()
    .select({ area: stories.area, slug: stories.slug })
    .from(formerAddresses)
    .innerJoin(stories, eq(stories.id, formerAddresses.storyId))
    .where(and(eq(formerAddresses.area, area), eq(formerAddresses.slug, slug), eq(stories.status, 'published')));
  return row?.slug ? storyPath({ area: row.area, slug: row.slug }) : undefined;
}
