import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { emptyBody } from '#domain/body.ts';
import type { StoryContent } from '#domain/content.ts';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import { areaOf, type StoryKind } from '#domain/story.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { contentOf } from './content.ts';
import { accounts, revisions, schedules, stories, workingCopies } from './schema.ts';
import { lockStory } from './story-lock.ts';

const empty: Omit<StoryContent, 'bylines'> = {
  headline: '',
  verdict: '',
  score: null,
  sectionId: null,
  tags: [],
  workId: null,
  edition: '',
  leadMediaId: null,
  disclosed: '',
  disclosure: '',
  slug: '',
  body: emptyBody,
  entries: [],
};

/** A new draft with an empty text, under the name of whoever begins it. */
export function startStory(kind: StoryKind, authorId: number, now: Date): Promise<number> {
  return transaction(async (tx) => {
    const [story] = await tx
      .insert(stories)
      .values({ kind, area: areaOf(kind), authorId, createdAt: now, touchedAt: now })
      .returning({ id: stories.id });
    if (!story) throw new Error('The database gave nothing back for a story.');
    const bylines = [{ by: 'account' as const, id: authorId }];
    const copy = { storyId: story.id, version: 1, savedBy: authorId, savedAt: now };
    await tx.insert(workingCopies).values({ ...empty, ...copy, bylines });
    const path = `/desk/stories/${story.id}`;
    const act = { act: 'story-started', subjectId: story.id, subject: '', path, before: {}, after: { kind } } as const;
    await writeDown(tx, { id: authorId }, act, now);
    return story.id;
  });
}

/** The working copy, for those who see the story on the desk; made from what readers have when there is none yet. */
export async function openWorkingCopy(storyId: number, viewer: Viewer): Promise<WorkingCopy | undefined> {
  const found = (await selectWorkingCopy(storyId)) ?? (await copyOfPublished(storyId));
  return found && canSeeStoryOnDesk(viewer, found.story) ? found : undefined;
}

const author = alias(accounts, 'author');

export async function selectWorkingCopy(storyId: number): Promise<WorkingCopy | undefined> {
  const [row] = await read()
    .select({
      story: {
        ...{ id: stories.id, kind: stories.kind, area: stories.area, status: stories.status, slug: stories.slug },
        ...{ authorId: stories.authorId, authorName: author.name },
        ...{ publishedAt: stories.publishedAt, hasChanges: stories.hasChanges },
        ...{ embargoedUntil: stories.embargoedUntil, dueAt: schedules.dueAt },
      },
      version: workingCopies.version,
      savedAt: workingCopies.savedAt,
      savedBy: { id: accounts.id, name: accounts.name },
      content: contentOf(workingCopies),
    })
    .from(workingCopies)
    .innerJoin(stories, eq(stories.id, workingCopies.storyId))
    .innerJoin(accounts, eq(accounts.id, workingCopies.savedBy))
    .innerJoin(author, eq(author.id, stories.authorId))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .where(eq(workingCopies.storyId, storyId));
  return row;
}

/** A story that was imported has no working copy before somebody opens it. */
async function copyOfPublished(storyId: number): Promise<WorkingCopy | undefined> {
  const published = () =>
    read()
      .select({ ...contentOf(revisions), savedBy: revisions.savedBy, savedAt: revisions.savedAt })
      .from(stories)
      .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .where(eq(stories.id, storyId));
  if ((await published()).length === 0) return undefined;
  await transaction(async (tx) => {
    // Held, so that nothing that the text names becomes something else between reading and writing.
    await lockStory(tx, storyId);
    const [row] = await published();
    if (row)
      await tx
        .insert(workingCopies)
        .values({ ...row, storyId, version: 1 })
        .onConflictDoNothing();
  });
  return selectWorkingCopy(storyId);
}
