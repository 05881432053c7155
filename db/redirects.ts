import { and, asc, count, eq, inArray, like, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import { numberedPath } from '#domain/numbered-address.ts';
import { lastPage } from '#domain/pagination.ts';
import {
  beginningsAt,
  canonicalPath,
  inOneStep,
  type KeptRedirect,
  REDIRECTS_PATH,
  type Redirect,
  type RedirectStatus,
  redirectsPath,
  takenTo,
  targetPath,
} from '#domain/redirect.ts';
import type { Weighed } from '#domain/redirect-report.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { findOldAddress } from './import/old-addresses.ts';
import { findInParts } from './in-parts.ts';
import { movedFrom, pagesAmong } from './pages-at.ts';
import { prepared } from './prepared.ts';
import { publication, redirects } from './schema.ts';

const columns = { id: redirects.id, from: redirects.fromPath, to: redirects.toAddress, status: redirects.status };

type Row = { id: number; from: string; to: string; status: number };
const kept = (row: Row): KeptRedirect => ({ ...row, status: row.status as RedirectStatus });

const found = prepared('redirect', (db) =>
  db
    .select({ from: redirects.fromPath, to: redirects.toAddress, status: redirects.status })
    .from(redirects)
    .where(or(eq(redirects.fromPath, sql.placeholder('whole')), eq(redirects.fromPath, sql.placeholder('path')))),
);

/**
 * Where an address leads that has no page: what is kept for it as it was asked for, or else for its path, which takes the
 * rest of the address along. What has moved again since is followed, so that it is one step all the same. Where nothing is
 * kept, the address may be one at which readers knew a story before it was imported. At the front page stands a page, which
 * only its number leads away from.
 */
export async function findRedirect(url: string): Promise<Pick<Redirect, 'to' | 'status'> | undefined> {
  const whole = canonicalPath(url);
  if (whole === undefined) return undefined;
  const path = targetPath(whole);
  const rows = await found({ whole, path });
  const row = rows.find(({ from }) => from === whole) ?? (path === '/' ? undefined : rows[0]);
  if (!row) {
    const numbered = numberedPath(whole);
    const to = (numbered && (await findOldAddress(numbered))) ?? (await findOldAddress(path));
    return to === undefined ? undefined : { to, status: 301 };
  }
  const { status } = kept({ id: 0, ...row });
  const to = (await movedFrom(row.to)) ?? row.to;
  return { to: takenTo({ from: row.from, to }, whole), status };
}

export const REDIRECTS_PER_PAGE = 50;

export type RedirectPage = { rows: KeptRedirect[]; total: number; page: number; last: number };

const saying = (words: string) => {
  const part = `%${words.replace(/[%_\\]/g, '')}%`;
  return words ? or(like(redirects.fromPath, part), like(redirects.toAddress, part)) : undefined;
};

/** One page of them, by where they begin; undefined past the end. */
export async function findRedirectPage(words: string, page: number): Promise<RedirectPage | undefined> {
  const [counted] = await read().select({ redirects: count() }).from(redirects).where(saying(words));
  const total = counted?.redirects ?? 0;
  const last = lastPage(total, REDIRECTS_PER_PAGE);
  if (page > last) return undefined;
  const rows = await read()
    .select(columns)
    .from(redirects)
    .where(saying(words))
    .orderBy(asc(redirects.fromPath))
    .limit(REDIRECTS_PER_PAGE)
    .offset((page - 1) * REDIRECTS_PER_PAGE);
  return { rows: rows.map(kept), total, page, last };
}

/** All of them, for a file. */
export const allRedirects = async (most: number): Promise<KeptRedirect[]> =>
  (await read().select(columns).from(redirects).orderBy(asc(redirects.fromPath)).limit(most)).map(kept);

export type RedirectSaved =
  | { outcome: 'saved'; to: string; further: number }
  | { outcome: 'refused'; errors: Record<string, string> }
  | { outcome: 'unseen' };

const TAKEN: RedirectSaved = {
  outcome: 'refused',
  errors: { from: 'This address leads on already. Change that one instead.' },
};

/** Adds one, or with an `id` changes one. Those that led to its beginning lead on to its end from now on. */
export async function saveRedirect(
  { id, ...wanted }: Redirect & { id?: number | undefined },
  by: Actor,
  now: Date,
): Promise<RedirectSaved> {
  try {
    return await transaction(async (tx) => {
      await lockRedirects(tx);
      const before = id === undefined ? undefined : await oneOf(tx, eq(redirects.id, id));
      if (id !== undefined && !before) return { outcome: 'unseen' };
      const taken = and(eq(redirects.fromPath, wanted.from), before && ne(redirects.id, before.id));
      if (await oneOf(tx, taken)) return TAKEN;
      const standing = (await concerning(tx, [wanted])).filter((one) => one.id !== id);
      const linked = inOneStep([wanted], standing, await pagesIn([wanted, ...standing]));
      const [refusal] = linked.refusals.values();
      if (refusal) return { outcome: 'refused', errors: { to: refusal } };
      const [own, ...further] = linked.redirects.toSorted(
        (a, b) => Number(b.from === wanted.from) - Number(a.from === wanted.from),
      );
      if (!own) return { outcome: 'unseen' };
      const change = changeBetween(factsOf(before), factsOf(own));
      if (further.length > 0) change.after.ledFurther = further.length;
      if (isNoChange(change)) return { outcome: 'saved', to: own.to, further: 0 };
      if (before && before.from !== own.from) await tx.delete(redirects).where(eq(redirects.id, before.id));
      await write(tx, [own, ...further], now);
      await writeDown(tx, by, { ...actOf(before ? 'redirect-changed' : 'redirect-added', own), ...change }, now);
      return { outcome: 'saved', to: own.to, further: further.length };
    });
  } catch (cause) {
    // On PostgreSQL two people can add the same one in the same moment.
    if (isUniqueViolation(cause)) return TAKEN;
    throw cause;
  }
}

export function removeRedirect(id: number, by: Actor, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const before = await oneOf(tx, eq(redirects.id, id));
    if (!before) return false;
    await tx.delete(redirects).where(eq(redirects.id, id));
    await writeDown(
      tx,
      by,
      { ...actOf('redirect-removed', before), ...changeBetween(factsOf(before), factsOf(undefined)) },
      now,
    );
    return true;
  });
}

/** What would become of many at once. Nothing is written. */
export const tryRedirects = (wanted: readonly Redirect[]): Promise<Weighed> => weigh(read(), wanted);

/** Keeps many at once, or none of them: one that is refused refuses all. */
export function saveRedirects(wanted: readonly Redirect[], by: Actor, now: Date): Promise<Weighed> {
  return transaction(async (tx) => {
    await lockRedirects(tx);
    const many = await weigh(tx, wanted);
    if (many.refusals.size > 0) return many;
    const { redirects: all } = await linkedWith(tx, wanted);
    await write(tx, all, now);
    const added = many.becomes.filter(({ before }) => !before).length;
    const changed = many.becomes.filter(
      ({ before, to, redirect }) => before && differs(before, { ...redirect, to }),
    ).length;
    if (added + changed + many.further === 0) return many;
    const act = { act: 'redirects-imported', subjectId: null, subject: 'redirects', path: REDIRECTS_PATH } as const;
    await writeDown(tx, by, { ...act, before: {}, after: { added, changed, ledFurther: many.further } }, now);
    return many;
  });
}

const differs = (one: Redirect, other: Redirect) => one.to !== other.to || one.status !== other.status;

async function weigh(tx: Handle, wanted: readonly Redirect[]): Promise<Weighed> {
  const { standing, redirects: all, refusals } = await linkedWith(tx, wanted);
  const before = new Map(standing.map((one) => [one.from, one]));
  const ends = new Map(all.map(({ from, to }) => [from, to]));
  const becomes = wanted.map((redirect) => ({
    redirect,
    before: before.get(redirect.from),
    to: ends.get(redirect.from) ?? redirect.to,
  }));
  return { becomes, refusals, further: all.length - becomes.filter(({ redirect }) => ends.has(redirect.from)).length };
}

async function linkedWith(tx: Handle, wanted: readonly Redirect[]) {
  const standing = await concerning(tx, wanted);
  return { standing, ...inOneStep(wanted, standing, await pagesIn([...wanted, ...standing])) };
}

const pagesIn = (all: readonly Redirect[]) => pagesAmong(all.map(({ from }) => from));

/** Those that stand where these begin or end, or end where they begin. They lead on in one step, so there are no others. */
async function concerning(tx: Handle, wanted: readonly Redirect[]): Promise<KeptRedirect[]> {
  const begins = wanted.map(({ from }) => from);
  const ends = wanted.flatMap(({ to }) => beginningsAt(to));
  const [there, leading] = [
    await findInParts([...new Set([...begins, ...ends])], (some) =>
      tx.select(columns).from(redirects).where(inArray(redirects.fromPath, some)),
    ),
    await findInParts([...new Set(begins.map(targetPath))], (some) =>
      tx.select(columns).from(redirects).where(inArray(redirects.target, some)),
    ),
  ];
  return [...new Map([...there, ...leading].map((row) => [row.id, kept(row)])).values()];
}

/** Two who write make no circle together. SQLite has one writer anyhow; on PostgreSQL the second waits, and sees what the first wrote. */
const lockRedirects = (tx: Handle) => tx.update(publication).set({ id: 1 }).where(eq(publication.id, 1));

/** Always in one order. */
async function write(tx: Handle, all: readonly Redirect[], now: Date) {
  for (const { from, to, status } of all.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const row = { toAddress: to, target: targetPath(to), status, changedAt: now };
    await tx
      .insert(redirects)
      .values({ fromPath: from, ...row })
      .onConflictDoUpdate({ target: redirects.fromPath, set: row });
  }
}

async function oneOf(tx: Handle, which: SQL | undefined): Promise<KeptRedirect | undefined> {
  const [row] = await tx.select(columns).from(redirects).where(which);
  return row && kept(row);
}

const factsOf = (redirect: Redirect | undefined): Facts => ({
  from: redirect?.from ?? null,
  to: redirect?.to ?? null,
  status: redirect?.status ?? null,
});

const actOf = (act: 'redirect-added' | 'redirect-changed' | 'redirect-removed', { from }: Redirect) =>
  ({ act, subjectId: null, subject: from, path: redirectsPath(from) }) as const;

export const openRedirect = (id: number): Promise<KeptRedirect | undefined> => oneOf(read(), eq(redirects.id, id));
