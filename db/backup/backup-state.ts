import type { FailedBackup } from '#domain/backup.ts';
import { canChangeSettings } from '#domain/permissions.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read, transaction } from '../connection.ts';
import { backupState } from '../schema.ts';

type State = { madeAt: Date | null; failed: FailedBackup | undefined };

export async function findBackupState(): Promise<State> {
  const [row] = await read().select().from(backupState);
  if (!row) return { madeAt: null, failed: undefined };
  const { madeAt, failure, tryAt } = row;
  return { madeAt, failed: failure === null || tryAt === null ? undefined : { madeAt, failure, tryAt } };
}

/** What the desk shows to those who can see to it. */
export async function failedBackup(viewer: Viewer): Promise<FailedBackup | undefined> {
  return canChangeSettings(viewer) ? (await findBackupState()).failed : undefined;
}

export const noteBackup = (madeAt: Date) => note({ madeAt, failure: null, tryAt: null });

export const noteFailedBackup = (failure: string, tryAt: Date) => note({ failure, tryAt });

function note(values: { madeAt?: Date; failure: string | null; tryAt: Date | null }): Promise<void> {
  return transaction(async (tx) => {
    const target = backupState.id;
    await tx
      .insert(backupState)
      .values({ id: 1, ...values })
      .onConflictDoUpdate({ target, set: values });
  });
}
