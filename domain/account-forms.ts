import { z } from 'zod';
import {
  bioField,
  boxField,
  currentPasswordField,
  emailField,
  handleField,
  nameField,
  newPasswordField,
  nextField,
  socialHandleField,
} from './account-fields.ts';
import { passwordRefusal } from './password.ts';

/** The forms at the door and on one's own account, one schema each. */

export const signInForm = z.object({
  email: emailField,
  password: currentPasswordField,
  stay: boxField,
  next: nextField,
});

export const signUpForm = z
  .object({ name: nameField, email: emailField, password: newPasswordField, next: nextField })
  .superRefine(({ password, name, email }, context) => {
    refuseWeak(password, [name, email], 'password', context);
  });

/** The link from the mail; a browser other than the one that signed up has to give the password too. */
export const confirmForm = z.object({ token: z.string().default(''), password: z.string().default('') });

export const forgottenForm = z.object({ email: emailField, next: nextField });

export const resetForm = z.object({ token: z.string().default(''), newPassword: newPasswordField });

export const changePasswordForm = z.object({ currentPassword: currentPasswordField, newPassword: newPasswordField });

export const profileForm = z.object({
  name: nameField,
  handle: handleField,
  socialHandle: socialHandleField,
  bio: bioField,
});

export const readerPageForm = z.object({ page: boxField, ratings: boxField, seen: boxField });

export const firstAdminForm = z
  .object({ token: z.string().default(''), name: nameField, email: emailField, password: newPasswordField })
  .superRefine(({ password, name, email }, context) => {
    refuseWeak(password, [name, email], 'password', context);
  });

function refuseWeak(password: string, own: string[], field: string, context: z.core.$RefinementCtx) {
  const refusal = passwordRefusal(password, own);
  if (refusal) context.addIssue({ code: 'custom', path: [field], message: refusal });
}
