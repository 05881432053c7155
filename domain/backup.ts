import { z } from 'zod';
import { isoDay } from './dates.ts';
import { dayBegins } from './day-begins.ts';

/** Three in the morning where the publication is, when fewest read. */
const HOURS_INTO_DAY_MS = 3 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

const END = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar$/;

/** How the backups of a publication begin: several may use one folder. `url` is its address. */
const beginning = (url: string) => `marquee-${new URL(url).host.replace(/[^a-z0-9.-]/g, '-')}-`;

/**
 * "marquee-reviews.example-2026-11-26T030000Z.tar": sorted by name they are sorted by time, and no system forbids a sign in it.
 */
export const backupName = (url: string, at: Date) =>
  `${beginning(url)}${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.tar`;

/** When this publication made a backup with such a name; nothing for every other file, which is not its own to remove. */
export function backupMadeAt(url: string, name: string): Date | undefined {
  if (!name.startsWith(beginning(url))) return undefined;
  const [, day, hour, minute, second] = END.exec(name.slice(beginning(url).length)) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** The last moment at which a daily backup was due. */
export function backupDueAt(now: Date, timeZone: string): Date {
  const dueOn = (day: string) => new Date(dayBegins(day, timeZone).getTime() + HOURS_INTO_DAY_MS);
  const today = dueOn(isoDay(now, { timeZone }));
  return today <= now ? today : dueOn(isoDay(new Date(now.getTime() - DAY_MS), { timeZone }));
}

type Publication = { url: string; timeZone: string };

/** Whether it is time: none of these was made since the last one was due. What was missed is made up for at once. */
export const isBackupDue = (names: readonly string[], now: Date, { url, timeZone }: Publication) =>
  !names.some((name) => (backupMadeAt(url, name)?.getTime() ?? 0) >= backupDueAt(now, timeZone).getTime());

/** Which backups of a publication go when so many are kept: the oldest. */
export const backupsToRemove = (names: readonly string[], url: string, keep: number): string[] =>
  names
    .filter((name) => backupMadeAt(url, name))
    .toSorted()
    .slice(0, -keep);

export const engines = ['sqlite', 'postgres'] as const;

/** What a backup says of itself, in the file `backup.json`. */
export const backupManifest = z.object({
  marquee: z.literal('backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.enum(engines),
  /** When the newest migration of its database was made, in ms. */
  schema: z.number().int(),
  /** How many rows each table has. */
  tables: z.record(z.string(), z.number().int().min(0)),
  /** The highest number that each sequence of PostgreSQL gave out. */
  highest: z.record(z.string(), z.number().int()),
});

export type BackupManifest = z.infer<typeof backupManifest>;

/** After a failure: soon enough for the same night, and not so soon that a full disk is filled again and again. */
export const BACKUP_PAUSE_MS = 60 * 60_000;

/** A daily backup that could not be made. */
export type FailedBackup = {
  /** When the newest was made that is whole. */
  madeAt: Date | null;
  failure: string;
  tryAt: Date;
};
