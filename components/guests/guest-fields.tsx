import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { BIO_MAX, HANDLE_MAX, NAME_MAX, SOCIAL_HANDLE_MAX } from '#domain/account.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { Guest } from '#domain/guest.ts';

/** What is said of a guest. */
export function GuestFields({ state, guest }: { state: ActionState; guest?: Guest }) {
  return (
    <>
      <div className="duo">
        <TextField
          state={state}
          name="name"
          label="Name"
          defaultValue={guest?.name}
          help="As it stands over what they write."
          maxLength={NAME_MAX}
          autoComplete="off"
          required
        />
        <TextField
          state={state}
          name="handle"
          label="Address"
          defaultValue={guest?.handle}
          help={
            guest
              ? `The last part of /critics/${guest.handle}. If you change it, the old one leads on to the new.`
              : 'The last part of /critics/… Left empty, it is made from the name.'
          }
          maxLength={HANDLE_MAX}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      </div>
      <TextField
        state={state}
        name="socialHandle"
        label="Social handle"
        defaultValue={guest?.socialHandle}
        help="Such as @name@server; empty when there is none."
        maxLength={SOCIAL_HANDLE_MAX}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <TextArea
        state={state}
        name="bio"
        label="Short bio"
        defaultValue={guest?.bio}
        help="Stands under each of their stories."
        rows={3}
        maxLength={BIO_MAX}
      />
    </>
  );
}
