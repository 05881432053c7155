import { and, asc, count, eq, exists, inArray, isNull } from 'drizzle-orm';
import type { Critic, CriticInFull, StoryCounts } from '#domain/critic.ts';
import type { StoryKind } from '#domain/story.ts';
import { roles } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts, stories } from './schema.ts';

const staff = roles.filter((role) => role !== 'reader');

const columns = {
  id: accounts.id,
  name: accounts.name,
  handle: accounts.handle,
  socialHandle: accounts.socialHandle,
  bio: accounts.bio,
  role: accounts.role,
};

/**
 * Whoever has something published, on the staff still or not: bylines of old stories must go on leading somewhere.
 * Nobody else has a page here.
 */
export async function findCritic(handle: string): Promise<CriticInFull | undefined> {
  const [account] = await read().select(columns).from(accounts).where(eq(accounts.handle, handle));
  if (!account) return undefined;
  const rows = await read()
    .select({ kind: stories.kind, score: stories.score, stories: count() })
    .from(stories)
    .where(and(eq(stories.status, 'published'), eq(stories.authorId, account.id)))
    .groupBy(stories.kind, stories.score);
  if (rows.length === 0) return undefined;
  const scores = rows.flatMap(({ kind, score, stories: reviews }) =>
    kind === 'review' && score !== null ? [{ score, reviews }] : [],
  );
  return { ...account, counts: countsOf(rows), scores };
}

/** The staff who have something published, by name. */
export const allCritics = (): Promise<Critic[]> =>
  read()
    .select(columns)
    .from(accounts)
    .where(and(inArray(accounts.role, staff), isNull(accounts.bannedAt), exists(published())))
    .orderBy(asc(accounts.name));

/** For a query of accounts: what each of them published. */
export const published = () =>
  read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.status, 'published'), eq(stories.authorId, accounts.id)));

function countsOf(rows: { kind: StoryKind; stories: number }[]): StoryCounts {
  const counts: StoryCounts = { review: 0, feature: 0, news: 0, list: 0 };
  for (const { kind, stories } of rows) counts[kind] += stories;
  return counts;
}
