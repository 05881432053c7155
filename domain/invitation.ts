import { z } from 'zod';
import { emailField, nameField } from './account-fields.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { passwordLengthRefusal } from './password-length.ts';
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

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

export const inviteForm = z.object({ email: emailField, role: z.enum(staffRoles, 'Choose a role.') });
export const takeBackForm = z.object({ invitation: id });

/** What an admin does with one account. */
export const roleForm = z.object({ id, role: z.enum(roles, 'Choose a role.') });
export const standingForm = z.object({
  id,
  reason: z.string().trim().max(200, 'At most 200 characters.').default(''),
});

/** Somebody new says who they are; somebody who has an account already sends the link alone. */
export const acceptForm = z.object({
  token: z.string().default(''),
  name: z.string().optional(),
  password: z.string().optional(),
});

export const newcomerForm = z.object({
  name: nameField,
  password: z.string().superRefine((password, context) => {
    const refusal = passwordLengthRefusal(password);
    if (refusal) context.addIssue({ code: 'custom', message: refusal });
  }),
});
