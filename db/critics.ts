import { and, asc, count, eq, exists, inArray, isNull } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import { type Critic, type CriticInFull, criticPath, type StoryCounts } from '#domain/critic.ts';
import type { StoryKind } from '#domain/story.ts';
import { roles } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { accounts, formerHandles, guests, media, storyBylines } from './schema.ts';
import { signedBy } from './story-cards.ts';

const staff = roles.filter((role) => role !== 'reader');

const staffColumns = {
  id: accounts.id,
  name: accounts.name,
  handle: accounts.handle,
  socialHandle: accounts.socialHandle,
  bio: accounts.bio,
  role: accounts.role,
};

const guestColumns = {
  id: guests.id,
  name: guests.name,
  handle: guests.handle,
  socialHandle: guests.socialHandle,
  bio: guests.bio,
  picture: pictureColumns,
};

/**
 * Whoever something published stands under, on the staff still or not: bylines of old stories must go on leading
 * somewhere. Nobody else has a page here.
 */
export async function findCritic(handle: string): Promise<CriticInFull | undefined> {
  const critic = (await accountCalled(handle)) ?? (await guestCalled(handle));
  if (!critic) return undefined;
  const rows = await read()
    .select({ kind: storyBylines.kind, score: storyBylines.score, stories: count() })
    .from(storyBylines)
    .where(signedBy(critic))
    .groupBy(storyBylines.kind, storyBylines.score);
  if (rows.length === 0) return undefined;
  const scores = rows.flatMap(({ kind, score, stories: reviews }) =>
    kind === 'review' && score !== null ? [{ score, reviews }] : [],
  );
  return { ...critic, counts: countsOf(rows), scores };
}

async function accountCalled(handle: string): Promise<Critic | undefined> {
  const [account] = await read().select(staffColumns).from(accounts).where(eq(accounts.handle, handle));
  return account && { by: 'account', ...account, picture: null };
}

async function guestCalled(handle: string): Promise<Critic | undefined> {
  const [guest] = await read()
    .select(guestColumns)
    .from(guests)
    .leftJoin(media, eq(media.id, guests.pictureId))
    .where(and(eq(guests.handle, handle), isNull(guests.mergedIntoId)));
  return guest && { by: 'guest', ...guest, role: 'guest' };
}

/** Where a guest is found now whose page was once here: under another address, or as somebody with an account. */
export async function findMovedCritic(handle: string): Promise<string | undefined> {
  const columns = { handle: guests.handle, account: accounts.handle };
  const [present] = await read()
    .select(columns)
    .from(guests)
    .leftJoin(accounts, eq(accounts.id, guests.mergedIntoId))
    .where(eq(guests.handle, handle));
  const [former] = await read()
    .select(columns)
    .from(formerHandles)
    .innerJoin(guests, eq(guests.id, formerHandles.guestId))
    .leftJoin(accounts, eq(accounts.id, guests.mergedIntoId))
    .where(eq(formerHandles.handle, handle));
  const found = present ?? former;
  const moved = found && (found.account ?? found.handle);
  return moved && moved !== handle ? criticPath({ handle: moved }) : undefined;
}

/** The staff under whom something published stands, by name, and then the guests. */
export async function allCritics(): Promise<Critic[]> {
  const [members, others] = await Promise.all([
    read()
      .select(staffColumns)
      .from(accounts)
      .where(and(inArray(accounts.role, staff), isNull(accounts.bannedAt), exists(published('account'))))
      .orderBy(asc(accounts.name)),
    read()
      .select(guestColumns)
      .from(guests)
      .leftJoin(media, eq(media.id, guests.pictureId))
      .where(and(isNull(guests.mergedIntoId), exists(published('guest'))))
      .orderBy(asc(guests.nameFolded)),
  ]);
  return [
    ...members.map((member): Critic => ({ by: 'account', ...member, picture: null })),
    ...others.map((guest): Critic => ({ by: 'guest', ...guest, role: 'guest' })),
  ];
}

/** For a query of accounts or guests: what stands under each of them. */
export const published = (by: Byline['by']) =>
  read()
    .select({ id: storyBylines.storyId })
    .from(storyBylines)
    .where(by === 'account' ? eq(storyBylines.accountId, accounts.id) : eq(storyBylines.guestId, guests.id));

function countsOf(rows: { kind: StoryKind; stories: number }[]): StoryCounts {
  const counts: StoryCounts = { review: 0, feature: 0, news: 0, list: 0 };
  for (const { kind, stories } of rows) counts[kind] += stories;
  return counts;
}
