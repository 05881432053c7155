import { and, eq, isNull } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts } from './schema.ts';

/** What a session carries: whose it is, and the epoch in which it began. */
export type Session = { accountId: number; epoch: number };

/** Who a session lets in now; nobody, once the account is banned or its sessions were ended. */
export async function findSessionViewer({ accountId, epoch }: Session): Promise<AccountViewer | undefined> {
  const [account] = await read()
    .select({ id: accounts.id, role: accounts.role, name: accounts.name, handle: accounts.handle })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), eq(accounts.sessionEpoch, epoch), isNull(accounts.bannedAt)));
  return account && { kind: 'account', ...account };
}
