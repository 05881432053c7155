import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field.tsx';

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>;

/** One line of text, in any of the types that a browser knows for it. */
export function TextField({ name, label, state, help, prefix, defaultValue, ...input }: Props) {
  const field = { name, label, state, help, prefix };
  return (
    <Field {...field}>
      <input
        className="input"
        {...controlProps(field)}
        defaultValue={state.values?.[name] ?? defaultValue}
        {...input}
      />
    </Field>
  );
}
