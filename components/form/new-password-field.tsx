import { SHORTEST_PASSWORD } from '#domain/password-length.ts';
import type { FieldProps } from './field.tsx';
import { PasswordField } from './password-field.tsx';

/** A password to be chosen, with what is asked of it. */
export function NewPasswordField(field: FieldProps) {
  const help = `At least ${SHORTEST_PASSWORD} characters, and none of the common ones. A few words in a row are easy to keep.`;
  return <PasswordField help={help} {...field} autoComplete="new-password" />;
}
