'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import type { ActionState } from '#domain/action-state.ts';
import { workKinds } from '#domain/work.ts';
import { MAKERS_MAX, TITLE_MAX } from '#domain/work-limits.ts';
import type { WorkLine } from '#domain/work-line.ts';

type Props = { state: ActionState; path: string; added: (work: WorkLine) => void };
type Answer = { work?: WorkLine; errors?: Record<string, string> };

const kinds = workKinds.map((kind) => ({ value: kind, label: workKindNames[kind] }));
const fields = ['newTitle', 'newKind', 'newYear', 'newMakers'];

/** A work that we do not have yet, made in place. */
export function AddWork({ state, path, added }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [heard, setHeard] = useState<ActionState>();
  const shown = heard ?? state;

  /** With JavaScript only the work is sent; without, the button sends the whole form, so that the text is saved too. */
  async function add(event: MouseEvent<HTMLButtonElement>) {
    event.preventDefault();
    const form = event.currentTarget.form;
    if (!form) return;
    const answer = await send(path, form);
    if (!answer.work) return setHeard({ errors: answer.errors ?? { newTitle: 'The desk did not answer. Try again.' } });
    setHeard({});
    for (const name of fields) clear(form, name);
    if (details.current) details.current.open = false;
    added(answer.work);
  }

  return (
    <details className="more" ref={details} open={fields.some((name) => shown.errors?.[name]) || undefined}>
      <summary>A work that we do not have</summary>
      <div className="stack">
        <TextField name="newTitle" label="Title" state={shown} maxLength={TITLE_MAX} autoComplete="off" />
        <SelectField name="newKind" label="Kind" state={shown} choices={kinds} />
        <TextField name="newYear" label="Year" state={shown} inputMode="numeric" maxLength={4} autoComplete="off" />
        <TextField
          name="newMakers"
          label="Made by"
          state={shown}
          help="Directors, authors, developers, players: names between commas."
          maxLength={MAKERS_MAX}
          autoComplete="off"
        />
        <button className="button button--small" type="submit" name="next" value="add-work" onClick={add}>
          Add the work
        </button>
      </div>
    </details>
  );
}

async function send(path: string, form: HTMLFormElement): Promise<Answer> {
  const whole = new FormData(form);
  const body = new FormData();
  for (const name of fields) body.set(name, whole.get(name) ?? '');
  try {
    const answer = await fetch(path, { method: 'POST', body });
    return answer.ok ? await answer.json() : {};
  } catch {
    // No connection: said beside the title, and everything typed stays.
    return {};
  }
}

function clear(form: HTMLFormElement, name: string) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = '';
}
