'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { CaseChoice } from '#domain/comment-case.ts';

type Props = {
  id: number;
  number: number;
  seen: string;
  choices: readonly CaseChoice[];
  /** Whether everybody can read it: then it is let stand, and not approved. */
  stands: boolean;
  action: FormAction;
};

const keys: Partial<Record<CaseChoice, string>> = { approve: 'a', restore: 'a', cover: 's' };

/** What is decided about a comment with one press. */
export function CaseButtons({ id, number, seen, choices, stands, action }: Props) {
  const [state, send] = useForm(action);
  const pressed = choices.filter((choice) => choice !== 'remove');
  if (pressed.length === 0) return null;
  const names: Record<CaseChoice, string> = {
    approve: stands ? 'Let it stand' : 'Approve',
    remove: 'Remove',
    cover: 'Put under bars',
    restore: 'Restore',
    decline: 'Leave removed',
  };
  return (
    <form className="case__do" action={send}>
      <Refusal state={state} lead="Nothing was decided." prefix={`case-${id}`} />
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="seen" value={seen} />
      {pressed.map((choice, place) => (
        <button
          key={choice}
          type="submit"
          className={place === 0 ? 'button button--firm' : 'button'}
          name="choice"
          value={choice}
          data-key={keys[choice]}
        >
          {names[choice]}
          <span className="sr"> number {number}</span>
        </button>
      ))}
    </form>
  );
}
