import { type Role, roles } from './viewer.ts';

/** Who can be asked to join: readers come by themselves. */
export const staffRoles = roles.filter((role) => role !== 'reader') as [Role, ...Role[]];

const DAY_MS = 24 * 60 * 60_000;

/** Long enough for a holiday week, short enough that a link forgotten in a mailbox opens nothing. */
export const INVITATION_DAYS = 7;

export const invitationExpiry = (now: Date) => new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

/** What a role comes to, for whoever gives it. */
export const roleHelp: Record<Role, string> = {
  reader: 'Reads and comments. Does not see the desk.',
  contributor: 'Writes own drafts. Cannot publish.',
  critic: 'Writes and publishes own stories, adds works.',
  editor: 'Writes, publishes and withdraws everybody’s, judges comments.',
  moderator: 'Judges comments and readers.',
  admin: 'Everything, settings and accounts included.',
};
