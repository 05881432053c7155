import { z } from 'zod';
import type { Comment } from './comment.ts';
import { HIGHEST_ID } from './highest-id.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Viewer } from './viewer.ts';

/** Somebody whose comments a reader does not want to read. */
export type Muted = { id: number; name: string; handle: string };

/** Nobody mutes so many by hand. */
export const MUTING: RateLimit = { name: 'mutes', times: 60, minutes: 10 };

/** The house cannot be muted: it answers for what it says here, and its readers have to hear it. */
export const canMute = (viewer: Viewer, { author, own, state }: Pick<Comment, 'author' | 'own' | 'state'>) =>
  viewer.kind === 'account' && !own && state === 'visible' && author?.role === 'reader';

/** Whether a comment is folded for somebody who has muted these. Who writes for the house by now is heard again. */
export const isMuted = ({ author }: Pick<Comment, 'author'>, muted: ReadonlySet<number>) =>
  author?.role === 'reader' && muted.has(author.id);

/** On the account page, where people stand without their comments. */
export const unmuteForm = z.object({ who: z.coerce.number().int().positive().max(HIGHEST_ID) });
