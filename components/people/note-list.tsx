'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { useForm } from '#components/form/use-form.ts';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import { NOTE_ON_PERSON_MAX, type PersonNote } from '#domain/person.ts';

type Props = { id: number; notes: PersonNote[]; action: FormAction; calendar: Calendar };

/** What staff know about somebody, who never reads it. */
export function NoteList({ id, notes, action, calendar }: Props) {
  const [state, send] = useForm(action);
  return (
    <>
      {notes.length > 0 && (
        <ul className="fixes">
          {notes.map((note) => (
            <li key={note.id}>
              <time dateTime={note.at.toISOString()}>{minuteOf(note.at, calendar)}</time>
              <p>
                {note.by}: {note.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      <form className="stack narrow" action={send}>
        <Refusal state={state} lead="Nothing was kept." prefix="note" />
        <input type="hidden" name="id" value={id} />
        <TextArea
          state={state}
          name="note"
          prefix="note"
          label="A note"
          rows={3}
          maxLength={NOTE_ON_PERSON_MAX}
          help="For whoever judges after you. The person never reads it."
        />
        <div className="row">
          <SubmitButton small busy="Keeping…">
            Add the note
          </SubmitButton>
        </div>
      </form>
    </>
  );
}
