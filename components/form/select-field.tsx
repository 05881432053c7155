import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field.tsx';

type Choice = { value: string | number; label: string };
type Props = FieldProps & { choices: Choice[] } & Omit<ComponentProps<'select'>, keyof FieldProps | 'children'>;

/** One of a few. */
export function SelectField({ name, label, state, help, prefix, choices, defaultValue, ...select }: Props) {
  const field = { name, label, state, help, prefix };
  const chosen = state.values?.[name] ?? defaultValue;
  return (
    <Field {...field}>
      {/* React resets a form to what the select was drawn with first; the key draws it anew. */}
      <select className="input" key={String(chosen)} {...controlProps(field)} defaultValue={chosen} {...select}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
