/** Where comments are. A page of a thread is a page of its story; page 1 is the story's own address. */

export const commentsPath = (path: string, page: number) => (page === 1 ? path : `${path}?comments=${page}`);

/** The id of a comment on its page. */
export const commentAnchor = (number: number) => `c${number}`;

/** On the page that holds it now. */
export const commentPath = (path: string, page: number, number: number) =>
  `${commentsPath(path, page)}#${commentAnchor(number)}`;

/** For ever: leads to whichever page holds it. */
export const commentPermalink = (path: string, number: number) => `${path}/comments/${number}`;

/** What a reader can ask of one comment through the address, so that it works without JavaScript. */
export const commentWishes = ['reply', 'edit', 'remove', 'appeal'] as const;
export type CommentWish = (typeof commentWishes)[number];
export type CommentWishes = Partial<Record<CommentWish, number>>;

/** From a page of the thread to the same page with a wish; where the answer stands, is for the caller to add. */
export const wishQuery = (page: number, wish: CommentWish, number: number) =>
  page === 1 ? `?${wish}=${number}` : `?comments=${page}&${wish}=${number}`;

/** The same as in an address. A number that is none is no wish. */
export function readWishes(query: Record<string, string | string[] | undefined>): CommentWishes {
  const wishes = commentWishes.map((wish) => [wish, Number(query[wish])] as const);
  return Object.fromEntries(wishes.filter(([, number]) => Number.isInteger(number) && number > 0));
}
