'use client';

import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { PictureChoice } from '#components/media/picture-choice.tsx';
import { type Guest, guestPath } from '#domain/guest.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { GuestFields } from './guest-fields.tsx';

type Props = {
  action: FormAction;
  guest: Guest;
  /** Of what is said of the guest, as the page found it. */
  stamp: string;
  pictures: WallPicture[];
  word: string;
};

const FIND_PORTRAIT = 'find-portrait';

/** Everything that is said of a guest, with their picture. */
export function GuestForm({ action, guest, stamp, pictures, word }: Props) {
  const [state, send] = useForm(action);
  return (
    <>
      <form id={FIND_PORTRAIT} action={`${guestPath(guest.id)}#portrait`} />
      <form className="stack" action={send} noValidate>
        <Refusal state={state} lead="Nothing was saved." />
        <input type="hidden" name="guest" value={guest.id} />
        {/* A form that came back still began where it began, whatever the page around it found since. */}
        <input type="hidden" name="stamp" value={state.values?.stamp ?? stamp} />
        {state.errors?.stamp && (
          <Check name="over" state={state}>
            Put mine over theirs
          </Check>
        )}
        <GuestFields state={state} guest={guest} />
        <div id="portrait">
          <PictureChoice
            name="pictureId"
            legend="Picture"
            none="No picture"
            state={state}
            chosenId={guest.pictureId}
            pictures={pictures}
            word={word}
            findForm={FIND_PORTRAIT}
          />
        </div>
        <SubmitButton kind="main" busy="Saving…">
          Save the guest
        </SubmitButton>
      </form>
    </>
  );
}
