'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { PublicationSettings } from '#domain/publication-form.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { Chapter } from './chapter.tsx';
import { CommentFields } from './comment-rules-fields.tsx';
import { LampField } from './lamp-field.tsx';
import { FindLogo, LogoField } from './logo-field.tsx';
import { ElsewhereField, NameFields, ScaleField } from './settings-fields.tsx';

type Props = {
  action: FormAction;
  settings: PublicationSettings;
  timeZones: string[];
  pictures: WallPicture[];
  /** By which the pictures were looked for. */
  word: string;
};

/** Everything that can be set, in one form: what was typed in one chapter is not lost by saving another. */
export function SettingsForm({ action, settings, timeZones, pictures, word }: Props) {
  const [state, send] = useForm(action);
  return (
    <>
      <FindLogo />
      <form className="chapters" action={send} noValidate>
        <Refusal state={state} lead="Nothing was saved." />
        <NameFields state={state} settings={settings} timeZones={timeZones} />
        <Chapter id="colours" title="Colours" aside="One accent, by day and by night">
          <div className="duo">
            <LampField state={state} name="lampDay" label="Lamp, by day" time="day" colour={settings.lampDay} />
            <LampField state={state} name="lampNight" label="Lamp, by night" time="night" colour={settings.lampNight} />
          </div>
        </Chapter>
        <LogoField state={state} logoId={settings.logoId} pictures={pictures} word={word} />
        <ScaleField state={state} scale={settings.scoreScale} />
        <CommentFields state={state} settings={settings} />
        <ElsewhereField state={state} links={settings.socialLinks} />
        <SubmitButton kind="main" busy="Saving…">
          Save the settings
        </SubmitButton>
      </form>
    </>
  );
}
