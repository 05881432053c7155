/**
 * Who is reading a comment at the moderators' desk. A courtesy, so that two do not read the same one unawares: it keeps
 * nobody from deciding, and what really keeps two decisions apart is what each of them has seen (comment-case.ts).
 */
export type CaseReader = { id: number; name: string };

/** For how long somebody is taken to read on; so much is held by a moderator who went to lunch. */
export const READING_MS = 2 * 60_000;

/** How often a page says that its reader is still there; one word of it may get lost. */
export const READING_AGAIN_MS = 50_000;

/** What a moderator is told who takes a comment up. */
export type ReadingAnswer = { outcome: 'yours' } | { outcome: 'taken'; name: string };

/** First what nobody else has open; in each half, the order stays. */
export function freeFirst<T>(all: readonly T[], readerOf: (one: T) => CaseReader | undefined, viewerId: number): T[] {
  const isFree = (one: T) => (readerOf(one)?.id ?? viewerId) === viewerId;
  return [...all.filter(isFree), ...all.filter((one) => !isFree(one))];
}
