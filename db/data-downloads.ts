import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import {
  DOWNLOAD_LEASE_MS,
  DOWNLOAD_MOST_ATTEMPTS,
  DOWNLOADS_A_DAY,
  DOWNLOADS_COUNT_MS,
  type Download,
  dataReadyLetter,
  downloadExpiry,
  downloadPause,
} from '#domain/data-download.ts';
import { dayOf } from '#domain/dates.ts';
import { findAccount } from './accounts.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { queueLetter } from './outbox.ts';
import { findPublication } from './publication.ts';
import { dataDownloads } from './schema.ts';
import { settings } from './settings.ts';

/** Nobody is handed a file of this folder but the owner of its row. */
export const downloadsFolder = () => join(settings().MARQUEE_DATA, 'downloads');

export const downloadFile = (name: string) => join(downloadsFolder(), name);

/** Asks for a file: one at a time, and so many a day. */
export function askForDownload(accountId: number, now: Date): Promise<'asked' | 'waiting' | 'too many'> {
  return transaction(async (tx) => {
    // Two presses at once wait for each other.
    await lockSpeaker(tx, accountId, now);
    const own = eq(dataDownloads.accountId, accountId);
    const [waiting] = await tx
      .select({ files: count() })
      .from(dataDownloads)
      .where(and(own, isNotNull(dataDownloads.dueAt)));
    if (waiting && waiting.files > 0) return 'waiting';
    const since = new Date(now.getTime() - DOWNLOADS_COUNT_MS);
    const [today] = await tx
      .select({ files: count() })
      .from(dataDownloads)
      .where(and(own, gt(dataDownloads.askedAt, since), isNotNull(dataDownloads.readyAt)));
    if (today && today.files >= DOWNLOADS_A_DAY) return 'too many';
    const file = `${randomBytes(18).toString('base64url')}.zip`;
    await tx.insert(dataDownloads).values({ accountId, askedAt: now, dueAt: now, file });
    return 'asked';
  });
}

/** The newest file of an account; undefined when it asked for none, or it is gone. */
export async function newestDownload(accountId: number, now: Date): Promise<Download | undefined> {
  const [row] = await read()
    .select()
    .from(dataDownloads)
    .where(eq(dataDownloads.accountId, accountId))
    .orderBy(desc(dataDownloads.askedAt), desc(dataDownloads.id))
    .limit(1);
  if (!row || downloadExpiry(row.askedAt) <= now) return undefined;
  const unready = row.dueAt ? 'waiting' : 'failed';
  const { id, askedAt, bytes, readyAt } = row;
  return { id, state: readyAt ? 'ready' : unready, askedAt, bytes, until: downloadExpiry(askedAt) };
}

/** The file that somebody may fetch: their own, ready, and not too old. */
export async function findDownload(id: number, accountId: number, now: Date) {
  const [row] = await read()
    .select({ file: dataDownloads.file, bytes: dataDownloads.bytes, askedAt: dataDownloads.askedAt })
    .from(dataDownloads)
    .where(and(eq(dataDownloads.id, id), eq(dataDownloads.accountId, accountId), isNotNull(dataDownloads.readyAt)));
  return row && downloadExpiry(row.askedAt) > now ? row : undefined;
}

/** A file that this process makes now. */
export type DownloadJob = { id: number; accountId: number; file: string; attempts: number; askedAt: Date };

/** Takes what has waited longest, for as long as the lease lasts; what a dead process had begun is begun anew. */
export async function takeDownload(now: Date): Promise<DownloadJob | undefined> {
  const due = lte(dataDownloads.dueAt, now);
  const [next] = await read()
    .select({ id: dataDownloads.id })
    .from(dataDownloads)
    .where(due)
    .orderBy(asc(dataDownloads.dueAt), asc(dataDownloads.id))
    .limit(1);
  // Without anything due nothing is written: an idle publication leaves its disk alone.
  if (!next) return undefined;
  return transaction(async (tx) => {
    const { id, accountId, file, attempts, askedAt } = dataDownloads;
    const [taken] = await tx
      .update(dataDownloads)
      .set({ dueAt: new Date(now.getTime() + DOWNLOAD_LEASE_MS), attempts: sql`${attempts} + 1` })
      // Asked once more: another process may have been quicker.
      .where(and(eq(id, next.id), due))
      .returning({ id, accountId, file, attempts, askedAt });
    return taken;
  });
}

/** Still at it. */
export const renewDownload = ({ id }: DownloadJob, now: Date) =>
  move(id, { dueAt: new Date(now.getTime() + DOWNLOAD_LEASE_MS) });

/** The file stands, and its owner is told: neither without the other. Nobody is told of it twice. */
export function finishDownload({ id, accountId, askedAt }: DownloadJob, bytes: number, now: Date): Promise<void> {
  return transaction(async () => {
    const done = await move(id, { dueAt: null, bytes, readyAt: now });
    const account = await findAccount(accountId);
    if (!done || !account) return;
    const day = dayOf(downloadExpiry(askedAt), await findPublication());
    await queueLetter((sender) => dataReadyLetter(account, sender, { id, day }), now, downloadExpiry(askedAt));
  });
}

/** To be tried again after a pause, until there is no use in it. */
export const failDownload = ({ id, attempts }: DownloadJob, now: Date) =>
  move(id, {
    dueAt: attempts < DOWNLOAD_MOST_ATTEMPTS ? new Date(now.getTime() + downloadPause(attempts)) : null,
  });

/** Laid down unfinished, for whoever is next; that is no failed attempt. */
export const leaveDownload = ({ id, attempts }: DownloadJob, now: Date) =>
  move(id, { dueAt: now, attempts: attempts - 1 });

type Change = Partial<Pick<typeof dataDownloads.$inferInsert, 'dueAt' | 'bytes' | 'readyAt' | 'attempts'>>;

const move = (id: number, change: Change): Promise<boolean> =>
  transaction(async (tx) => {
    const moved = await tx
      .update(dataDownloads)
      .set(change)
      .where(and(eq(dataDownloads.id, id), isNull(dataDownloads.readyAt)))
      .returning({ id: dataDownloads.id });
    return moved.length > 0;
  });

/** Removes the files first: a row without a file can be removed again, a file without a row is found by nobody. */
export async function dropDownloads(tx: Handle, rows: readonly { id: number; file: string }[]) {
  for (const { file } of rows) {
    rmSync(downloadFile(file), { force: true });
    rmSync(`${downloadFile(file)}.part`, { force: true });
  }
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.delete(dataDownloads).where(inArray(dataDownloads.id, ids));
}

export async function dropDownloadsOf(tx: Handle, accountId: number) {
  const { id, file } = dataDownloads;
  await dropDownloads(
    tx,
    await tx.select({ id, file }).from(dataDownloads).where(eq(dataDownloads.accountId, accountId)),
  );
}
