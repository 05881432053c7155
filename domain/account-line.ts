import type { Role } from './viewer.ts';

/** An account as a line of the lists of the desk. The address is for admins alone. */
export type AccountLine = {
  id: number;
  name: string;
  email: string;
  handle: string;
  role: Role;
  bannedAt: Date | null;
  suspendedUntil: Date | null;
  /** When the address was proved to be theirs. */
  confirmedAt: Date | null;
  createdAt: Date;
};

/** Somebody who was asked to join and has not come yet. */
export type InvitationLine = { id: number; email: string; role: Role; invitedBy: string; expiresAt: Date };
