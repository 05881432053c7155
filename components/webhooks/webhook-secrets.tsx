'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { Webhook } from '#domain/webhook.ts';
import { MadeSecret } from './made-secret.tsx';

type Props = {
  webhook: Webhook;
  make: FormAction;
  /** Takes the older of two away. */
  take: FormAction;
  /** Takes the newer away. */
  takeBack: FormAction;
};

/** What messages are signed with, and the way to another secret while the receiver is told on. */
export function WebhookSecrets({ webhook: { id, secrets }, make, take, takeBack }: Props) {
  const [state, send] = useForm(make);
  const [, sendTake] = useForm(take);
  const [, sendTakeBack] = useForm(takeBack);
  return (
    <div className="stack">
      {secrets === 2 && state.values?.made && (
        <div role="status">
          <MadeSecret secret={state.values.made} />
        </div>
      )}
      {secrets === 1 ? (
        <form className="stack" action={send}>
          <p className="narrow">
            Messages are signed with one secret. To change it, make a second: both sign until you take the older one
            away.
          </p>
          <input type="hidden" name="webhook" value={id} />
          <SubmitButton small busy="Making it…">
            Make a second secret
          </SubmitButton>
        </form>
      ) : (
        <>
          <p className="narrow">
            Messages are signed with two secrets. Once the receiver knows the newer one, take the older one away. If
            nobody has copied the newer one, take that away and make another.
          </p>
          <div className="row">
            <form action={sendTake}>
              <input type="hidden" name="webhook" value={id} />
              <SubmitButton kind="end" small busy="Taking it away…">
                Take the older secret away
              </SubmitButton>
            </form>
            <form action={sendTakeBack}>
              <input type="hidden" name="webhook" value={id} />
              <SubmitButton small busy="Taking it away…">
                Take the newer secret away
              </SubmitButton>
            </form>
          </div>
        </>
      )}
    </div>
  );
}
