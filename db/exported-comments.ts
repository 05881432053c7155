import { and, desc, eq, lt } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CommentState } from '#domain/comment-state.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import type { StoryArea } from '#domain/story.ts';
import { writeDown } from './audit.ts';
import { commenterHandle, commenterName } from './commenter-name.ts';
import { read, transaction } from './connection.ts';
import { accounts, comments, revisions, stories } from './schema.ts';

/** A comment as a moderator takes it along: whatever its state. */
export type ExportedComment = {
  id: number;
  story: { area: StoryArea; slug: string | null; headline: string | null };
  number: number;
  answers: number | null;
  author: { name: string; handle: string | null };
  text: string;
  spoils: boolean;
  state: CommentState;
  stateReason: string;
  likes: number;
  createdAt: Date;
  editedAt: Date | null;
};

const AT_ONCE = 1_000;

/** The newest comments, under one story or all, a thousand at a time: what is posted meanwhile moves nothing. */
export async function* exportedComments(storyId: number | undefined, most: number): AsyncGenerator<ExportedComment> {
  let before = HIGHEST_ID;
  for (let given = 0; given < most; ) {
    const rows = await pageOf(storyId, before, Math.min(AT_ONCE, most - given));
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    given += rows.length;
    before = storyId === undefined ? last.id : last.number;
  }
}

const answered = alias(comments, 'answered');

/** Of all stories by their numbers in the table, of one by those in its thread: each has an index. */
function pageOf(storyId: number | undefined, before: number, most: number): Promise<ExportedComment[]> {
  const by = storyId === undefined ? comments.id : comments.number;
  return read()
    .select({
      ...{ id: comments.id, number: comments.number, answers: answered.number, text: comments.text },
      ...{ spoils: comments.spoils, state: comments.state, stateReason: comments.stateReason, likes: comments.likes },
      ...{ createdAt: comments.createdAt, editedAt: comments.editedAt },
      story: { area: stories.area, slug: stories.slug, headline: revisions.headline },
      author: { name: commenterName, handle: commenterHandle },
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(answered, eq(answered.id, comments.parentId))
    .where(and(storyId === undefined ? undefined : eq(comments.storyId, storyId), lt(by, before)))
    .orderBy(desc(by))
    .limit(most);
}

/** What a story is called whose comments are taken along; nothing where there is none. */
export async function storyNumbered(id: number): Promise<{ headline: string } | undefined> {
  const [row] = await read()
    .select({ headline: revisions.headline })
    .from(stories)
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(eq(stories.id, id));
  return row && { headline: row.headline ?? '' };
}

type Taken = { id: number; headline: string } | undefined;

/** Writes down that somebody took comments along: those under one story, or all. */
export function noteCommentsExported(story: Taken, by: { id: number }, now: Date): Promise<void> {
  const subject = story ? story.headline : 'all comments';
  const path = story ? `/desk/comments?under=${story.id}` : '/desk/comments';
  const act = { act: 'comments-exported', subjectId: story?.id ?? null, subject, path, before: {}, after: {} } as const;
  return transaction((tx) => writeDown(tx, by, act, now));
}
