import { z } from 'zod';
import { emailField, nameField, newPasswordField } from './account-fields.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { staffRoles } from './invitation.ts';
import { roles } from './viewer.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

export const inviteForm = z.object({ email: emailField, role: z.enum(staffRoles, 'Choose a role.') });
export const takeBackForm = z.object({ invitation: id });

/** What an admin does with one account. */
export const roleForm = z.object({ id, role: z.enum(roles, 'Choose a role.') });

/** Somebody new says who they are; somebody who has an account already sends the link alone. */
export const acceptForm = z.object({
  token: z.string().default(''),
  name: z.string().optional(),
  password: z.string().optional(),
});

export const newcomerForm = z.object({
  name: nameField,
  password: newPasswordField,
});
