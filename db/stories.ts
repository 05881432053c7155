import { and, eq, sql } from 'drizzle-orm';
import { type StoryArea, storyPath } from '#domain/story.ts';
import type { BareStory, WholeStory } from '#domain/whole-story.ts';
import { read } from './connection.ts';
import { prepared } from './prepared.ts';
import { formerAddresses, revisions, sections, stories } from './schema.ts';
import { fillStory } from './story-parts.ts';

/**
 * A published story as readers get it, the published revision and nothing else. A draft or a withdrawn story is not
 * found, whoever asks: staff read those on the desk.
 */
export async function findStory(area: StoryArea, slug: string): Promise<WholeStory | undefined> {
  const bare = await findBareStory(area, slug);
  return bare && fillStory(bare);
}

async function findBareStory(area: StoryArea, slug: string): Promise<BareStory | undefined> {
  const [row] = await published({ area, slug });
  if (!row?.publishedAt) return undefined;
  return { ...row, slug, publishedAt: row.publishedAt, changedAt: row.changedAt ?? row.publishedAt };
}

const published = prepared('published story', (db) =>
  db
    .select({
      id: stories.id,
      kind: stories.kind,
      area: stories.area,
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
    .leftJoin(sections, eq(sections.id, revisions.sectionId))
    .where(
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
