import { notFound, permanentRedirect } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import type { Answered } from '#components/comments/answer-line.tsx';
import { pagesOfAuthors } from '#db/author-pages.ts';
import { pageOfThread, spokenByStaff } from '#db/comment-threads.ts';
import { featuredIn } from '#db/featured-comments.ts';
import { newestNumber } from '#db/live-comments.ts';
import { type Comment, canBeAnswered } from '#domain/comment.ts';
import { commentsPath, type ThreadSpot } from '#domain/comment-address.ts';
import type { OpenSpoilers } from '#domain/open-spoilers.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber } from '#domain/pagination.ts';
import { quoteOf } from '#domain/quote.ts';
import { type HowFar, type ReadComment, readComment } from '#domain/read-comment.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { everyComment, type ThreadPage, withEach } from '#domain/thread.ts';
import { spellsPlainView, threadView } from '#domain/thread-view.ts';
import type { Viewer } from '#domain/viewer.ts';

type Story = { id: number; area: StoryArea; slug: string };

/** What the reader has asked for, and how far they have come in what the story is about. */
type Opened = { open: OpenSpoilers; far: HowFar | null };

type Asked = string | string[] | undefined;
type Query = { comments?: Asked; order?: Asked; only?: Asked };

/** The page of the thread that was asked for, as it was said and as it is shown, and what stands above it. */
export async function readThread(story: Story, query: Query, viewer: Viewer, { open, far }: Opened) {
  const { page, view } = spotAsked(storyPath(story), query);
  const [thread, featured, spoken, newest] = await Promise.all([
    pageOfThread(story.id, page, viewer, view),
    featuredIn(story.id, viewer),
    spokenByStaff(story.id),
    newestNumber(story.id),
  ]);
  if (!thread) notFound();
  shows(pageTags.comments(story.id), pageTags.likes(story.id));
  const authors = [...everyComment(thread.entries), ...featured].flatMap(({ author }) => (author ? [author.id] : []));
  shows(...authors.map(pageTags.account));
  const pages = await pagesOfAuthors(authors);
  const shown = (comment: Comment) => readComment(comment, open, far);
  return { said: thread, thread: withEach(thread, shown), featured: featured.map(shown), pages, spoken, newest, view };
}

/** An address that names no page or no view is not found; page 1 has no number, and the plain view no name. */
function spotAsked(path: string, { comments, ...query }: Query): ThreadSpot {
  const page = pageNumber(comments);
  if (page !== undefined && spellsPlainView(query)) permanentRedirect(commentsPath(path, page));
  const view = threadView(query);
  if (page === undefined || view === undefined) notFound();
  if (comments === '1') permanentRedirect(commentsPath(path, 1, view));
  return { page, view };
}

/** What the form is to begin with, where a comment of this page is to be quoted. */
export function quotedIn({ entries }: ThreadPage, number: number | undefined): string {
  const comment = everyComment(entries).find((one) => one.number === number);
  const quote = comment ? quoteOf(comment) : '';
  return quote && `${quote}\n\n`;
}

/** The comment that the form is to answer. One that is not on this page is known by its number alone. */
export function answeredIn({ entries }: ThreadPage<ReadComment>, number: number | null | undefined): Answered | null {
  if (!number) return null;
  const comment = everyComment(entries).find((one) => one.number === number);
  if (!comment) return { number, name: null };
  return canBeAnswered(comment) ? { number, name: comment.author?.name ?? null } : null;
}
