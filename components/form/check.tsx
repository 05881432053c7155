import type { ReactNode } from 'react';
import type { ActionState } from '#domain/action-state.ts';

type Props = { name: string; state: ActionState; checked?: boolean; children: ReactNode };

/** A box to tick. A form that came back shows it as it was sent: a box that is not ticked sends nothing. */
export function Check({ name, state, checked, children }: Props) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value="1" defaultChecked={state.values ? name in state.values : checked} />
      <span>{children}</span>
    </label>
  );
}
