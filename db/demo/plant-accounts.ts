import type { Handle } from '#db/engine.ts';
import { hashPassword } from '#db/password.ts';
import { accounts } from '#db/schema.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { DEMO_PASSWORD, type DemoHandle, demoAccounts } from './accounts.ts';

/** Gives each person as the rules of the house see them, so that everything else can be done in their name. */
export type People = (name: DemoHandle) => AccountViewer;

export async function plantAccounts(tx: Handle): Promise<People> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const people = new Map<DemoHandle, AccountViewer>();
  for (const { key, email, name, handle, socialHandle, bio, role, createdAt } of demoAccounts) {
    const known = {
      email,
      name,
      handle,
      socialHandle,
      bio,
      role,
      createdAt,
      emailConfirmedAt: createdAt,
      passwordHash,
    };
    const [row] = await tx.insert(accounts).values(known).returning({ id: accounts.id });
    if (row) people.set(key, { kind: 'account', id: row.id, role, name, handle });
  }
  return (name) => {
    const person = people.get(name);
    if (!person) throw new Error(`The demo has nobody called “${name}”.`);
    return person;
  };
}
