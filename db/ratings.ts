import { and, count, eq, inArray } from 'drizzle-orm';
import type { RatingCount } from '#domain/rating.ts';
import { silenceOf } from '#domain/speaker.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { ratings } from './schema.ts';

/** How often a work was given each rating. */
export const ratingsOf = (workId: number): Promise<RatingCount[]> =>
  read()
    .select({ rating: ratings.rating, readers: count() })
    .from(ratings)
    .where(eq(ratings.workId, workId))
    .groupBy(ratings.rating);

/** How often a reader gave each rating, to works of all kinds. */
export const ratingsBy = (accountId: number): Promise<RatingCount[]> =>
  read()
    .select({ rating: ratings.rating, readers: count() })
    .from(ratings)
    .where(eq(ratings.accountId, accountId))
    .groupBy(ratings.rating);

/** What one reader made of a work. */
export async function ratingBy(accountId: number, workId: number): Promise<number | undefined> {
  const [row] = await read().select({ rating: ratings.rating }).from(ratings).where(own(accountId, workId));
  return row?.rating;
}

/** Rates a work, or rates it anew. @returns why this account may not, if so */
export const rateWork = (accountId: number, workId: number, rating: number, ratedAt: Date): Promise<string | null> =>
  transaction(async (tx) => {
    const silence = silenceOf(await lockSpeaker(tx, accountId, ratedAt));
    if (silence) return silence;
    await tx
      .insert(ratings)
      .values({ accountId, workId, rating, ratedAt })
      .onConflictDoUpdate({ target: [ratings.accountId, ratings.workId], set: { rating, ratedAt } });
    return null;
  });

export const unrateWork = (accountId: number, workId: number): Promise<void> =>
  transaction(async (tx) => {
    await tx.delete(ratings).where(own(accountId, workId));
  });

const own = (accountId: number, workId: number) => and(eq(ratings.accountId, accountId), eq(ratings.workId, workId));

/** Of two works that become one, the ratings of both; who rated both keeps what they said of the one that stays. */
export async function moveRatings(tx: Handle, lostId: number, keptId: number) {
  const both = tx.select({ id: ratings.accountId }).from(ratings).where(eq(ratings.workId, keptId));
  await tx.delete(ratings).where(and(eq(ratings.workId, lostId), inArray(ratings.accountId, both)));
  await tx.update(ratings).set({ workId: keptId }).where(eq(ratings.workId, lostId));
}
