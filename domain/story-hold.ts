/**
 * Who is writing in a story. A courtesy, so that two people do not write over each other: what really keeps both texts is
 * the version that every save names (save-working-copy.ts).
 */
export type StoryHold = {
  holder: { id: number; name: string };
  /** The page in which they write; a person may have the story open in several. */
  page: string;
  since: Date;
  until: Date;
};

/** Whoever does nothing for so long has gone to lunch, and the story is free. */
export const HOLD_MS = 150_000;
/** How often an open editor asks and renews; several may get lost before the story is free. */
export const ASK_AGAIN_MS = 15_000;

/** Who holds the story now; what has run out holds nothing. */
export const holdNow = (hold: StoryHold | undefined, now: Date): StoryHold | undefined =>
  hold && hold.until > now ? hold : undefined;

/** Somebody else who is writing now. Nobody is kept out by a page of their own. */
export function heldByAnother(hold: StoryHold | undefined, accountId: number, now: Date): StoryHold | undefined {
  const held = holdNow(hold, now);
  return held && held.holder.id !== accountId ? held : undefined;
}

/** The hold of somebody who writes in a page from now on. They have had it since they first did without a break. */
export function held(
  hold: StoryHold | undefined,
  by: { holder: StoryHold['holder']; page: string },
  now: Date,
): StoryHold {
  const before = holdNow(hold, now);
  const since = before?.holder.id === by.holder.id ? before.since : now;
  return { ...by, since, until: new Date(now.getTime() + HOLD_MS) };
}

/** What an open editor is told. Times are in words, in the publication's zone. */
export type HoldAnswer = { outcome: 'yours' } | { outcome: 'free' } | { outcome: 'held'; name: string; since: string };
