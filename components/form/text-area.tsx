import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field.tsx';

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>;

/** Text of several lines. */
export function TextArea({ name, label, state, help, prefix, defaultValue, ...area }: Props) {
  const field = { name, label, state, help, prefix };
  return (
    <Field {...field}>
      <textarea
        className="input"
        {...controlProps(field)}
        defaultValue={state.values?.[name] ?? defaultValue}
        {...area}
      />
    </Field>
  );
}
