'use client';

import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import {
  eventWords,
  WEBHOOK_ADDRESS_MAX,
  WEBHOOK_NAME_MAX,
  WEBHOOKS_PATH,
  type Webhook,
  webhookEvents,
  webhookPath,
} from '#domain/webhook.ts';
import { MadeSecret } from './made-secret.tsx';

type Props = { action: FormAction; webhook?: Webhook };

/** A new receiver, whose secret is shown in the place of the form once it is kept; or another name or address for one. */
export function WebhookForm({ action, webhook }: Props) {
  const [state, send] = useForm(action);
  const { made, id } = state.values ?? {};
  if (made) {
    return (
      <div className="stack" role="status">
        <MadeSecret secret={made} />
        <p className="row">
          <a className="button button--small" href={webhookPath(Number(id))}>
            Go on to its page
          </a>
          <a className="plain" href={WEBHOOKS_PATH}>
            Add another
          </a>
        </p>
      </div>
    );
  }
  const error = state.errors?.events;
  return (
    <form className="stack" action={send} noValidate>
      <Refusal state={state} lead="Nothing was kept." />
      {webhook && <input type="hidden" name="id" value={webhook.id} />}
      <div className="duo">
        <TextField
          state={state}
          name="name"
          label="Name"
          defaultValue={webhook?.name}
          maxLength={WEBHOOK_NAME_MAX}
          autoComplete="off"
          required
        />
        <TextField
          state={state}
          name="address"
          label="Address of the receiver"
          type="url"
          defaultValue={webhook?.address}
          maxLength={WEBHOOK_ADDRESS_MAX}
          spellCheck={false}
          placeholder="https://"
          required
        />
      </div>
      <fieldset className="picks" id="events" aria-describedby={error ? 'events-error' : undefined}>
        <legend>What it is told</legend>
        {webhookEvents.map((event) => (
          <Check key={event} state={state} name={event} checked={webhook ? webhook.events.includes(event) : true}>
            {eventWords[event]} <span className="meta">{event}</span>
          </Check>
        ))}
        {error && (
          <p className="error" id="events-error">
            {error}
          </p>
        )}
      </fieldset>
      <div className="row">
        <SubmitButton kind="firm" busy="Saving…">
          {webhook ? 'Save the webhook' : 'Add the webhook'}
        </SubmitButton>
      </div>
    </form>
  );
}
