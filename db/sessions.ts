import { and, eq, isNull } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts } from './schema.ts';

/** What a session carries: whose it is, and the epoch in which it began. */
export type Session = { accountId: number; epoch: number };

/**
 * Who a session lets in now; nobody, once the account is banned or its sessions were ended. Staff who are suspended or
 * leaving are readers until that is over: nothing of the desk is theirs to do.
 */
export async function findSessionViewer(
  { accountId, epoch }: Session,
  now = new Date(),
): Promise<AccountViewer | undefined> {
  const [account] = await read()
    .select({
      ...{ id: accounts.id, role: accounts.role, name: accounts.name, handle: accounts.handle },
      ...{ suspendedUntil: accounts.suspendedUntil, leavesAt: accounts.leavesAt },
    })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), eq(accounts.sessionEpoch, epoch), isNull(accounts.bannedAt)));
  if (!account) return undefined;
  const { suspendedUntil, leavesAt, role, ...who } = account;
  const stoodDown = leavesAt !== null || (suspendedUntil !== null && suspendedUntil > now);
  return { kind: 'account', ...who, role: stoodDown ? 'reader' : role };
}
