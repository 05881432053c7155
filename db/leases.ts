import { randomUUID } from 'node:crypto';
import { and, eq, lt, or } from 'drizzle-orm';
import { transaction } from './connection.ts';
import { leases } from './schema.ts';

/**
 * Takes or renews a piece of work for a while; false while another process has it. A holder that dies keeps it no longer
 * than it asked for.
 */
export function takeLease(name: string, holder: string, now: Date, forMs: number): Promise<boolean> {
  const until = new Date(now.getTime() + forMs);
  return transaction(async (tx) => {
    const made = await tx
      .insert(leases)
      .values({ name, holder, until })
      .onConflictDoNothing()
      .returning({ name: leases.name });
    if (made.length > 0) return true;
    const taken = await tx
      .update(leases)
      .set({ holder, until })
      .where(and(eq(leases.name, name), or(eq(leases.holder, holder), lt(leases.until, now))))
      .returning({ name: leases.name });
    return taken.length > 0;
  });
}

/** A holder that has said nothing for this long is gone. */
const SILENT_MS = 2 * 60_000;

/** Does a long piece of work alone. @returns nothing when another process has it */
export async function whileLeased<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  const holder = randomUUID();
  const take = () => takeLease(name, holder, new Date(), SILENT_MS);
  if (!(await take())) return undefined;
  const renewal = setInterval(() => take().catch(() => undefined), SILENT_MS / 4);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await letGoOfLease(name, holder);
  }
}

export function letGoOfLease(name: string, holder: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
  });
}
