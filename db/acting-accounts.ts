import { and, isNull, lte, or } from 'drizzle-orm';
import { accounts } from './schema.ts';

/** Accounts that can do now what their role lets them: neither banned nor suspended nor leaving (as in sessions.ts). */
export const actingNow = (now: Date) =>
  and(
    isNull(accounts.bannedAt),
    isNull(accounts.leavesAt),
    or(isNull(accounts.suspendedUntil), lte(accounts.suspendedUntil, now)),
  );
