import { notFound, permanentRedirect } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import type { Answered } from '#components/comments/answer-line.tsx';
import { accountsCalled, pagesOfAuthors } from '#db/author-pages.ts';
import { pageOfThread, spokenByStaff } from '#db/comment-threads.ts';
import { featuredIn } from '#db/featured-comments.ts';
import { newestNumber } from '#db/live-comments.ts';
import { type Comment, canBeAnswered } from '#domain/comment.ts';
import { commentsPath, type ThreadSpot } from '#domain/comment-address.ts';
import { beginningOf } from '#domain/comment-beginning.ts';
import { mentionsIn } from '#domain/note.ts';
import type { OpenSpoilers } from '#domain/open-spoilers.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber } from '#domain/pagination.ts';
import { quoteOf } from '#domain/quote.ts';
import { type HowFar, type ReadComment, readComment } from '#domain/read-comment.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { answeredBy, everyComment, type ThreadPage, withEach } from '#domain/thread.ts';
import { spellsPlainView, threadView } from '#domain/thread-view.ts';
import type { Viewer } from '#domain/viewer.ts';
import { withheldInComment } from '#domain/withheld-comment.ts';

type Story = { id: number; area: StoryArea; slug: string };

/** What the reader has asked for, and how far they have come in what the story is about. */
type Opened = { open: OpenSpoilers; far: HowFar | null };

/** More are called in no conversation; a text can name as many as it has letters. */
const CALLED_MOST = 200;

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
  const comments = [...everyComment(thread.entries), ...featured];
  const known = new Map(comments.map((comment) => [comment.id, comment]));
  const shown = (comment: Comment) => readComment(comment, open, far, answeredBy(comment, known));
  return {
    ...{ said: thread, thread: withEach(thread, shown), featured: featured.map(shown) },
    ...(await peopleIn(comments)),
    ...{ spoken, newest, view },
  };
}

export type Conversation = Awaited<ReturnType<typeof readThread>>;

/** The pages of who spoke, by account, and of who is called in what they said, by handle. */
async function peopleIn(comments: readonly Comment[]) {
  const authors = comments.flatMap(({ author }) => (author ? [author.id] : []));
  const handles = new Set(comments.flatMap(({ text }) => mentionsIn(text)));
  const called = await accountsCalled([...handles].slice(0, CALLED_MOST));
  const ids = [...authors, ...called.map(({ id }) => id)];
  shows(...ids.map(pageTags.account));
  const pages = await pagesOfAuthors(ids);
  const calledPages = called.flatMap(({ id, handle }) => {
    const page = pages.get(id);
    return page ? [[handle, page] as const] : [];
  });
  return { pages, called: new Map(calledPages) };
}

/** How many passages a page of a thread covers. What stands above the thread stands in it, too. */
export function coveredIn({ thread, featured }: Conversation): number {
  const comments = new Map([...featured, ...everyComment(thread.entries)].map((comment) => [comment.id, comment]));
  return [...comments.values()].reduce((sum, { words }) => sum + withheldInComment(words), 0);
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

/** As much of it as reminds its reader of the rest. */
const ANSWERED_MOST = 160;

/** The comment that the form is to answer. One that is not on this page is known by its number alone. */
export function answeredIn({ entries }: ThreadPage<ReadComment>, number: number | null | undefined): Answered | null {
  if (!number) return null;
  const comment = everyComment(entries).find((one) => one.number === number);
  if (!comment) return { number, name: null, beginning: '' };
  const beginning = beginningOf(comment.words, ANSWERED_MOST);
  return canBeAnswered(comment) ? { number, name: comment.author?.name ?? null, beginning } : null;
}
