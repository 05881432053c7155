'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { BIO_MAX, HANDLE_MAX, NAME_MAX, type Profile, SOCIAL_HANDLE_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

export function ProfileForm({ action, profile }: { action: FormAction; profile: Profile }) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack gap" action={send} noValidate>
      <Refusal state={state} lead="Nothing was saved." />
      <div className="duo">
        <TextField
          state={state}
          name="name"
          label="Name"
          autoComplete="name"
          defaultValue={profile.name}
          maxLength={NAME_MAX}
          help="As it stands before “says:”, also on what you wrote already."
          required
        />
        <TextField
          state={state}
          name="handle"
          label="Handle"
          autoComplete="nickname"
          defaultValue={profile.handle}
          maxLength={HANDLE_MAX}
          autoCapitalize="none"
          spellCheck={false}
          help="The end of your page’s address. A new one leaves the old address behind."
          required
        />
      </div>
      <div className="narrow">
        <TextField
          state={state}
          name="socialHandle"
          label="Social handle"
          defaultValue={profile.socialHandle}
          maxLength={SOCIAL_HANDLE_MAX}
          autoCapitalize="none"
          spellCheck={false}
          placeholder="@name@server"
          help="Shown beside your name on what you publish, nowhere else."
        />
      </div>
      <div className="narrow">
        <TextArea
          state={state}
          name="bio"
          label="A line or two about you"
          defaultValue={profile.bio}
          maxLength={BIO_MAX}
          help={`At most ${BIO_MAX} characters.`}
        />
      </div>
      <SubmitButton kind="main" busy="Saving…">
        Save the profile
      </SubmitButton>
    </form>
  );
}
