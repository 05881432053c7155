'use client';

import { useState } from 'react';
import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { ActionState } from '#domain/action-state.ts';
import { pressedFocus } from '#domain/focal-point.ts';
import type { PictureFile } from '#domain/library-picture.ts';
import { ALT_MAX, CAPTION_MAX, COPYRIGHT_MAX, CREDIT_MAX } from '#domain/picture-form.ts';
import { pictureRights } from '#domain/picture-rights.ts';
import { FILE_NAME_MAX } from '#domain/upload.ts';
import { rightsNames } from './media-words.ts';
import { Sight } from './sight.tsx';

type Props = { picture: PictureFile; action: FormAction };

/** What is said of a picture and where it is cut. */
export function PictureForm({ picture, action }: Props) {
  const [state, send] = useForm(action);
  const [focus, setFocus] = useState(focusIn(state) ?? { focusX: picture.focusX, focusY: picture.focusY });
  const wrong = state.errors?.focusX ?? state.errors?.focusY;
  return (
    <form action={send}>
      <div className="stack">
        <Sight picture={picture} focus={focus} choose={setFocus}>
          {wrong && <p className="error">{wrong}</p>}
        </Sight>
      </div>
      <div className="bench__side stack">
        <Refusal state={state} lead="Nothing was saved." />
        <input type="hidden" name="pictureId" value={picture.id} />
        <AltField picture={picture} state={state} />
        <Check name="decorative" state={state} checked={picture.decorative}>
          Decoration: it says nothing that the text does not
        </Check>
        <TextArea
          name="caption"
          label="Caption"
          state={state}
          defaultValue={picture.caption}
          maxLength={CAPTION_MAX}
          rows={2}
          help="Goes with the picture into a text, where it can be changed."
        />
        <TextField name="credit" label="Credit" state={state} defaultValue={picture.credit} maxLength={CREDIT_MAX} />
        <TextField
          name="copyright"
          label="Copyright notice"
          state={state}
          defaultValue={picture.copyright}
          maxLength={COPYRIGHT_MAX}
        />
        <SelectField
          name="rights"
          label="Rights"
          state={state}
          defaultValue={picture.rights}
          choices={pictureRights.map((value) => ({ value, label: rightsNames[value] }))}
        />
        <TextField name="name" label="Name" state={state} defaultValue={picture.name} maxLength={FILE_NAME_MAX} />
        <SubmitButton kind="main" full busy="Saving…">
          Save
        </SubmitButton>
      </div>
    </form>
  );
}

/** A form that came back without JavaScript shows the point that was pressed or typed. */
function focusIn({ values }: ActionState) {
  if (!values) return undefined;
  const [focusX, focusY] = [Number(values.focusX), Number(values.focusY)];
  return pressedFocus(values) ?? (Number.isFinite(focusX) && Number.isFinite(focusY) ? { focusX, focusY } : undefined);
}

function AltField({ picture, state }: { picture: PictureFile; state: ActionState }) {
  const given = state.values?.alt ?? picture.alt;
  const [length, setLength] = useState(given.length);
  return (
    <TextArea
      name="alt"
      label="What is in the picture?"
      state={state}
      defaultValue={picture.alt}
      maxLength={ALT_MAX}
      onChange={({ currentTarget }) => setLength(currentTarget.value.length)}
      help={
        <>
          Read aloud in place of the picture. Say what is seen, not what it means. Without it, no story with the picture
          can be published. {length} of {ALT_MAX}.
        </>
      }
    />
  );
}
