import { notFound, permanentRedirect } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import type { Answered } from '#components/comments/answer-line.tsx';
import { pageOfThread } from '#db/comment-threads.ts';
import { canBeAnswered } from '#domain/comment.ts';
import type { OpenSpoilers } from '#domain/open-spoilers.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber } from '#domain/pagination.ts';
import { type ReadComment, readComment } from '#domain/read-comment.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { everyComment, type ThreadPage, withEach } from '#domain/thread.ts';
import type { Viewer } from '#domain/viewer.ts';

type Story = { id: number; area: StoryArea; slug: string };

/** The page of the thread that was asked for. An address that names none is not found; page 1 has no number. */
export async function readThread(
  story: Story,
  asked: string | string[] | undefined,
  viewer: Viewer,
  open: OpenSpoilers,
) {
  const page = pageNumber(asked);
  if (page === undefined) notFound();
  if (asked === '1') permanentRedirect(storyPath(story));
  const thread = await pageOfThread(story.id, page, viewer);
  if (!thread) notFound();
  shows(pageTags.comments(story.id));
  for (const { author } of everyComment(thread.entries)) if (author) shows(pageTags.account(author.id));
  return withEach(thread, (comment) => readComment(comment, open));
}

/** The comment that the form is to answer. One that is not on this page is known by its number alone. */
export function answeredIn({ entries }: ThreadPage<ReadComment>, number: number | null | undefined): Answered | null {
  if (!number) return null;
  const comment = everyComment(entries).find((one) => one.number === number);
  if (!comment) return { number, name: null };
  return canBeAnswered(comment) ? { number, name: comment.author?.name ?? null } : null;
}
