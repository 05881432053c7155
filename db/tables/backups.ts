import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';

/** How the daily backup went: one row, once one was tried. */
export function defineBackups(kit: Kit) {
  const backupState = kit.table(
    'backup_state',
    {
      id: kit.int().primaryKey(),
      /** When the newest that was read back was begun. */
      madeAt: kit.time(),
      /** Why the last attempt failed; null when it did not. */
      failure: kit.text(),
      /** When it is tried again after a failure. */
      tryAt: kit.time(),
    },
    (t) => [
      kit.check('backup_state_is_one', sql`${t.id} = 1`),
      kit.check('backup_state_failed', sql`(${t.failure} is null) = (${t.tryAt} is null)`),
    ],
  );

  return { backupState };
}
