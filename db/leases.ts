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

export function letGoOfLease(name: string, holder: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
  });
}
