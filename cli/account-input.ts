import type { z } from 'zod';
import { changePasswordForm, signUpForm } from '#domain/account-forms.ts';
import { passwordRefusal } from '#domain/password.ts';
import { Sentence } from './sentence.mjs';

/** Held to the same rules as the forms on the site. @throws {Sentence} with what is wrong */
export const newAccount = (typed: { email: string; name: string; password: string }) => checked(signUpForm, typed);

/** @throws {Sentence} with what is wrong */
export function newPassword(typed: string, owner: { name: string; email: string }): string {
  const password = checked(changePasswordForm.shape.newPassword, typed);
  const refusal = passwordRefusal(password, [owner.name, owner.email]);
  if (refusal) throw new Sentence(refusal);
  return password;
}

function checked<S extends z.ZodType>(schema: S, typed: unknown): z.output<S> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return parsed.data;
  throw new Sentence(parsed.error.issues.map(({ message }) => message).join('\n'));
}
