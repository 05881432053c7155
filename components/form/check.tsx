import type { ReactNode } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { controlProps } from './field.tsx';

type Props = { name: string; prefix?: string; state: ActionState; checked?: boolean; children: ReactNode };

/** A box to tick. A form that came back shows it as it was sent: a box that is not ticked sends nothing. */
export function Check({ name, prefix, state, checked, children }: Props) {
  const error = state.errors?.[name];
  const { id, ...control } = controlProps({ name, label: children, state, ...(prefix ? { prefix } : {}) });
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          {...control}
          // Nothing leads to a box with which nothing is wrong.
          id={error ? id : undefined}
          value="1"
          defaultChecked={state.values ? name in state.values : checked}
        />
        <span>{children}</span>
      </label>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
