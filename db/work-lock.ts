import { eq, sql } from 'drizzle-orm';
import type { Handle } from './engine.ts';
import { works } from './schema.ts';

/** Holds a work until the transaction ends: on PostgreSQL an update that changes nothing locks the row. Taken after stories. */
export async function lockWork(tx: Handle, id: number) {
  await tx
    .update(works)
    .set({ version: sql`${works.version}` })
    .where(eq(works.id, id));
}
