import { type ThreadView, viewQuery } from './thread-view.ts';

/** Where comments are. A page of a thread is a page of its story; page 1 is the story's own address. */

export const commentsPath = (path: string, page: number, view: ThreadView = 'oldest') => path + queryOf({ page, view });

/** A page of a thread, in one of its views. */
export type ThreadSpot = { page: number; view: ThreadView };

function queryOf({ page, view }: ThreadSpot, wish = ''): string {
  const parts = [viewQuery(view), page === 1 ? '' : `comments=${page}`, wish].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The id of a comment on its page. */
export const commentAnchor = (number: number) => `c${number}`;

/** Where a comment can stand on a page: in the thread, and above it. */
export const threadParts = ['thread', 'featured'] as const;
export type ThreadPart = (typeof threadParts)[number];

export const anchorIn = (part: ThreadPart, number: number) =>
  part === 'thread' ? commentAnchor(number) : `featured-${number}`;

/** On the page that holds it now. */
export const commentPath = (path: string, page: number, number: number, view?: ThreadView) =>
  `${commentsPath(path, page, view)}#${commentAnchor(number)}`;

/** For ever: leads to whichever page holds it. */
export const commentPermalink = (path: string, number: number) => `${path}/comments/${number}`;

/** What a reader can ask of one comment through the address, so that it works without JavaScript. */
export const commentWishes = ['reply', 'quote', 'edit', 'remove', 'cover', 'appeal', 'report'] as const;
export type CommentWish = (typeof commentWishes)[number];
export type CommentWishes = Partial<Record<CommentWish, number>>;

/** From a page of the thread to the same page with a wish; where the answer stands, is for the caller to add. */
export const wishQuery = (spot: ThreadSpot, wish: CommentWish, number: number) => queryOf(spot, `${wish}=${number}`);

/** The same as in an address. A number that is none is no wish. */
export function readWishes(query: Record<string, string | string[] | undefined>): CommentWishes {
  const wishes = commentWishes.map((wish) => [wish, Number(query[wish])] as const);
  return Object.fromEntries(wishes.filter(([, number]) => Number.isInteger(number) && number > 0));
}
