import { asc, eq, inArray } from 'drizzle-orm';
import { type Byline, bylineKey, type Writer, type WriterInFull } from '#domain/byline.ts';
import type { StoryKind } from '#domain/story.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { pictureColumns } from './picture-columns.ts';
import { accounts, guests, media, storyBylines } from './schema.ts';

const idsOf = (bylines: readonly Byline[], by: Byline['by']) => [
  ...new Set(bylines.filter((one) => one.by === by).map(({ id }) => id)),
];

/** Whoever these bylines name, in their order, each once. */
export async function writersNamed(bylines: readonly Byline[]): Promise<WriterInFull[]> {
  const [staff, others] = await Promise.all([
    accountWriters(idsOf(bylines, 'account')),
    guestWriters(idsOf(bylines, 'guest')),
  ]);
  const found = new Map([...staff, ...others].map((writer) => [bylineKey(writer), writer]));
  return [...new Set(bylines.map(bylineKey))].flatMap((key) => found.get(key) ?? []);
}

async function accountWriters(ids: number[]): Promise<WriterInFull[]> {
  if (ids.length === 0) return [];
  const { id, name, handle, socialHandle, bio } = accounts;
  const rows = await read().select({ id, name, handle, socialHandle, bio }).from(accounts).where(inArray(id, ids));
  return rows.map((row) => ({ by: 'account', ...row, picture: null }));
}

async function guestWriters(ids: number[]): Promise<WriterInFull[]> {
  if (ids.length === 0) return [];
  const { id, name, handle, socialHandle, bio } = guests;
  const rows = await read()
    .select({ id, name, handle, socialHandle, bio, picture: pictureColumns })
    .from(guests)
    .leftJoin(media, eq(media.id, guests.pictureId))
    .where(inArray(id, ids));
  return rows.map((row) => ({ by: 'guest', ...row }));
}

const columns = {
  storyId: storyBylines.storyId,
  account: { id: accounts.id, name: accounts.name, handle: accounts.handle },
  guest: { id: guests.id, name: guests.name, handle: guests.handle },
};

/** Under whose names published stories stand, of as many as a page shows in one query. */
export async function writersOfStories(ids: number[]): Promise<Map<number, Writer[]>> {
  if (ids.length === 0) return new Map();
  const rows = await read()
    .select(columns)
    .from(storyBylines)
    .leftJoin(accounts, eq(accounts.id, storyBylines.accountId))
    .leftJoin(guests, eq(guests.id, storyBylines.guestId))
    .where(inArray(storyBylines.storyId, ids))
    .orderBy(asc(storyBylines.storyId), asc(storyBylines.position));
  const writers = new Map<number, Writer[]>();
  for (const { storyId, account, guest } of rows) {
    const known = writers.get(storyId) ?? [];
    if (account) known.push({ by: 'account', ...account });
    if (guest) known.push({ by: 'guest', ...guest });
    writers.set(storyId, known);
  }
  return writers;
}

/** The bylines that readers have of a story; none while they do not have the story. */
export async function liveBylines(tx: Handle, storyId: number): Promise<Byline[]> {
  const rows = await tx
    .select({ accountId: storyBylines.accountId, guestId: storyBylines.guestId })
    .from(storyBylines)
    .where(eq(storyBylines.storyId, storyId))
    .orderBy(asc(storyBylines.position));
  return rows.flatMap(({ accountId, guestId }): Byline[] => {
    if (accountId) return [{ by: 'account', id: accountId }];
    return guestId ? [{ by: 'guest', id: guestId }] : [];
  });
}

type Published = { id: number; kind: StoryKind; score: number | null; publishedAt: Date };

/** Puts these bylines in the place of those that readers have. */
export async function projectBylines(tx: Handle, { id: storyId, ...story }: Published, bylines: readonly Byline[]) {
  await takeBylinesAway(tx, storyId);
  const rows = bylines.map(({ by, id }, at) => ({
    ...{ ...story, storyId, position: at + 1 },
    ...(by === 'account' ? { accountId: id } : { guestId: id }),
  }));
  if (rows.length > 0) await tx.insert(storyBylines).values(rows);
}

/** Readers do not have the story any more, so nobody is known to them for it. */
export const takeBylinesAway = (tx: Handle, storyId: number) =>
  tx.delete(storyBylines).where(eq(storyBylines.storyId, storyId));
