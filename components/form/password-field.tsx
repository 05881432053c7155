import { LONGEST_PASSWORD } from '#domain/password-length.ts';
import { controlProps, Field, type FieldProps } from './field.tsx';

type Props = FieldProps & { autoComplete: 'current-password' | 'new-password' };

/** Never shown again once sent, so it begins empty each time. */
export function PasswordField({ autoComplete, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        className="input"
        type="password"
        {...controlProps(field)}
        autoComplete={autoComplete}
        maxLength={LONGEST_PASSWORD}
        required
      />
    </Field>
  );
}
