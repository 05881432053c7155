'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { SignedOutNotice } from '#components/form/signed-out-notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { type ContentPart, contentParts } from '#domain/collision.ts';

type Props = {
  names: Record<ContentPart, string>;
  action: FormAction;
  at: string;
};

/** What somebody had chosen between two texts when their session ended, to be sent again once they are back. */
export function ChoiceKept({ names, action, at }: Props) {
  const [state, send] = useForm(action, at);
  const values = state.values ?? {};
  const chosen = contentParts.filter((part) => values[part]);
  return (
    <main id="main" className="page">
      <h1 className="sr">Two texts</h1>
      <div className="gap">
        <SignedOutNotice message={state.message} />
      </div>
      <form action={send} className="stack gap">
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul>
          {chosen.map((part) => (
            <li key={part}>
              {names[part]}: {values[part] === 'mine' ? 'yours' : 'the other'}
            </li>
          ))}
        </ul>
        <SubmitButton kind="main">{buttonWords(values.all)}</SubmitButton>
      </form>
    </main>
  );
}

function buttonWords(all: string | undefined): string {
  if (!all) return 'Save the text that results';
  return all === 'mine' ? 'Take all of mine' : 'Take all of the other';
}
