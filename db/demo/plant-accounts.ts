import type { Handle } from '#db/engine.ts';
import { hashPassword } from '#db/password.ts';
import { accounts } from '#db/schema.ts';
import { DEMO_PASSWORD, type DemoHandle, demoAccounts } from './accounts.ts';
import { type Ids, idsOf } from './ids.ts';

export async function plantAccounts(tx: Handle): Promise<Ids<DemoHandle>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const rows = await tx
    .insert(accounts)
    .values(
      demoAccounts.map(({ email, name, handle, socialHandle, bio, role, createdAt }) => {
        return { email, name, handle, socialHandle, bio, role, createdAt, emailConfirmedAt: createdAt, passwordHash };
      }),
    )
    .returning({ id: accounts.id, email: accounts.email });
  const idOf = new Map(rows.map(({ id, email }) => [email, id]));
  return idsOf(new Map(demoAccounts.map(({ key, email }) => [key, idOf.get(email) ?? 0])));
}
