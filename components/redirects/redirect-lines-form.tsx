'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { REDIRECT_TEXT_MAX } from '#domain/redirect-lines.ts';

/** Many redirects at once. What would become of each line is said before anything is kept. */
export function RedirectLinesForm({ action }: { action: FormAction }) {
  const [state, send] = useForm(action);
  const report = state.values?.report?.split('\n').filter(Boolean) ?? [];
  return (
    <form className="stack" action={send} noValidate>
      {state.message && (
        <Notice kind="warn">
          <p>{state.message}</p>
          {report.length > 0 && (
            <ul>
              {report.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <TextArea
        state={state}
        // What a file held stands in the field once it was looked at.
        key={state.values?.lines}
        name="lines"
        label="One a line: from, to, status"
        maxLength={REDIRECT_TEXT_MAX}
        rows={8}
        spellCheck={false}
        help="Such as /2013/her-review,/reviews/her,301. Without a status it is 301; what is gone has no end: /old,,410"
      />
      <TextField
        state={state}
        name="file"
        type="file"
        label="Or a file of such lines (CSV)"
        accept=".csv,text/csv,text/plain"
      />
      <div className="row">
        <SubmitButton name="step" value="try" busy="Looking…">
          See what would be
        </SubmitButton>
        <SubmitButton kind="firm" name="step" value="keep" busy="Saving…">
          Keep all of them
        </SubmitButton>
      </div>
    </form>
  );
}
