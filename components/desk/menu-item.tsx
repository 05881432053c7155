'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { deskSectionPath } from '#domain/catalogue-paths.ts';
import { SECTION_NAME_MAX, type Section } from '#domain/section.ts';

type Props = { action: FormAction; section: Section; place: number; last: boolean };

/** A section of the menu: its place, its name, and what can be done with it. */
export function MenuItem({ action, section: { id, name }, place, last }: Props) {
  const [state, send] = useForm(action);
  return (
    <li>
      <b>{place}</b>
      <form action={send} id={`section-${id}`}>
        <input type="hidden" name="id" value={id} />
        <TextField
          state={state}
          name="name"
          prefix={`section-${id}`}
          label={<span className="sr">Name of the section in place {place}</span>}
          defaultValue={name}
          maxLength={SECTION_NAME_MAX}
          required
        />
      </form>
      <span className="row">
        <Step form={id} value="rename" words="Rename" name={name} />
        <Step form={id} value="up" words="Up" name={name} disabled={place === 1} />
        <Step form={id} value="down" words="Down" name={name} disabled={last} />
        <a className="plain" href={deskSectionPath(id)}>
          More<span className="sr">: the address and the stories of {name}</span>
        </a>
      </span>
    </li>
  );
}

type StepProps = { form: number; value: string; words: string; name: string; disabled?: boolean };

/** Outside its form, so that the buttons stand beside the field on a wide screen and under it on a narrow one. */
function Step({ form, value, words, name, disabled }: StepProps) {
  return (
    <button
      className="plain"
      type="submit"
      form={`section-${form}`}
      name="step"
      value={value}
      disabled={disabled}
      aria-label={`${words}: ${name}`}
    >
      {words}
    </button>
  );
}
