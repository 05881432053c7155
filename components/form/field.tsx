import type { ReactNode } from 'react';
import type { ActionState } from '#domain/action-state.ts';

/** What every kind of field is given; the rest of its props go to the control. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** What the form's action answered: brings the sentence about this field and what was typed into it. */
  state: ActionState;
  /** One sentence under the control, for everybody. */
  help?: ReactNode;
  /** Where two forms on a page have fields of one name: comes before the name in ids. */
  prefix?: string;
};

export const fieldId = (name: string, prefix?: string) => (prefix ? `${prefix}-${name}` : name);

/** Ties a control to its label, its help and the sentence about what is wrong with it. */
export function controlProps({ name, state, help, prefix }: FieldProps) {
  const id = fieldId(name, prefix);
  const error = state.errors?.[name];
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };
}

/** A label, a control, and the words under it. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = fieldId(field.name, field.prefix);
  const error = field.state.errors?.[field.name];
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      {children}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {field.help && (
        <p className="help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
    </div>
  );
}
