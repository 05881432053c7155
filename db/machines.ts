import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Actor, changeBetween, isNoChange } from '#domain/audit.ts';
import { type KeptMachines, type Machines, newMachines } from '#domain/machines.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { prepared } from './prepared.ts';
import { indexPings, machines } from './schema.ts';

const ours = prepared('what machines are told', (db) =>
  db
    .select({
      training: machines.training,
      robotsLines: machines.robotsLines,
      indexNow: machines.indexNow,
      indexNowKey: machines.indexNowKey,
    })
    .from(machines)
    .where(eq(machines.id, 1)),
);

/** What the publication tells machines. */
export async function findMachines(): Promise<KeptMachines> {
  const [row] = await ours();
  return row ?? newMachines;
}

/** Sets it anew. The key is made when it is first needed, and stays: engines know us by it. */
export function changeMachines(wanted: Machines, by: Actor, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { indexNowKey, ...before } = await findMachines();
    const change = changeBetween(before, wanted);
    if (isNoChange(change)) return;
    const row = { ...wanted, indexNowKey: indexNowKey || (wanted.indexNow ? newKey() : '') };
    await tx
      .insert(machines)
      .values({ id: 1, ...row })
      .onConflictDoUpdate({ target: machines.id, set: row });
    if (!wanted.indexNow) await tx.delete(indexPings);
    const act = { act: 'settings-changed', subjectId: null, subject: 'what machines are told' } as const;
    await writeDown(tx, by, { ...act, path: '/desk/settings#machines', ...change }, now);
  });
}

/** 32 letters and figures, as the protocol wants them. */
const newKey = () => randomBytes(16).toString('hex');

export type PingsWaiting = { waiting: number; failure: string | null };

/** What search engines have not been told yet, and why not. */
export async function waitingPings(): Promise<PingsWaiting> {
  const rows = await read().select({ failure: indexPings.failure }).from(indexPings).limit(PINGS_SHOWN);
  return { waiting: rows.length, failure: rows.find(({ failure }) => failure)?.failure ?? null };
}

/** More is "many". */
const PINGS_SHOWN = 1_000;
