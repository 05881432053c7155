import type { Comment } from './comment.ts';
import type { RateLimit } from './rate-limit.ts';

/** A long thread read to its end fits; what a script does does not. */
export const LIKING: RateLimit = { name: 'likes', times: 120, minutes: 10 };

/** Nobody likes what nobody else can read, and nobody likes what they said themselves. */
export const canBeLiked = (comment: Pick<Comment, 'own' | 'state'>) => comment.state === 'visible' && !comment.own;

const figure = new Intl.NumberFormat('en-GB');

export const likesInFigures = (likes: number) => figure.format(likes);

/** "1 like", "1,204 likes" */
export const likesInWords = (likes: number) => (likes === 1 ? '1 like' : `${likesInFigures(likes)} likes`);
