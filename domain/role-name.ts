import type { Role } from './viewer.ts';

/** A role in words, for its holder and for a list of staff. */
export const roleName: Record<Role, string> = {
  reader: 'Reader',
  contributor: 'Contributor',
  critic: 'Critic',
  editor: 'Editor',
  moderator: 'Moderator',
  admin: 'Admin',
};
