'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { type KeptRedirect, REDIRECT_MAX, REDIRECTS_PATH } from '#domain/redirect.ts';
import { statusWords } from './status-words.ts';

type Props = { action: FormAction; redirect?: KeptRedirect | undefined };

/** A new redirect, or another end for one that stands. */
export function RedirectForm({ action, redirect }: Props) {
  const [state, send] = useForm(action);
  return (
    <form className="stack" action={send} noValidate>
      <Refusal state={state} lead="Nothing was kept." />
      {redirect && <input type="hidden" name="id" value={redirect.id} />}
      <div className="duo">
        <TextField
          state={state}
          name="from"
          label="From"
          defaultValue={redirect?.from}
          maxLength={REDIRECT_MAX}
          spellCheck={false}
          autoCapitalize="none"
          help="A path of this site that has no page, such as /2013/her-review."
          required
        />
        <TextField
          state={state}
          name="to"
          label="To"
          defaultValue={redirect?.to}
          maxLength={REDIRECT_MAX}
          spellCheck={false}
          autoCapitalize="none"
          help="A path of this site, or a whole address. Empty for what is gone."
        />
        <SelectField
          state={state}
          name="status"
          label="Answer"
          defaultValue={redirect?.status ?? 301}
          choices={Object.entries(statusWords).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <div className="row">
        <SubmitButton kind="firm" busy="Saving…">
          {redirect ? 'Save the redirect' : 'Add the redirect'}
        </SubmitButton>
        {redirect && (
          <a className="plain" href={REDIRECTS_PATH}>
            Leave it as it is
          </a>
        )}
      </div>
    </form>
  );
}
