import type { ActionState } from '#domain/action-state.ts';
import { fieldId } from './field.tsx';
import { Notice } from './notice.tsx';

type Props = {
  state: ActionState;
  /** What did not happen: "Nothing was saved." */
  lead: string;
  prefix?: string;
};

/**
 * Above a form that came back: what concerns the whole of it, and, when several fields are wrong, a way to each.
 * A single wrong field speaks for itself, right where it is.
 */
export function Refusal({ state, lead, prefix }: Props) {
  const errors = Object.entries(state.errors ?? {});
  if (state.message)
    return (
      <Notice kind="warn">
        <p>{state.message}</p>
      </Notice>
    );
  if (errors.length < 2) return null;
  return (
    <Notice kind="warn" label={`${numberWords[errors.length] ?? errors.length} things`}>
      <p>{lead}</p>
      {errors.map(([name, sentence]) => (
        <p key={name}>
          <a href={`#${fieldId(name, prefix)}`}>{sentence}</a>
        </p>
      ))}
    </Notice>
  );
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
