'use client';

import { useState } from 'react';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { isSameName } from '#domain/comma-names.ts';
import { GENRES_FIELD_MAX } from '#domain/genre.ts';

type Props = { state: ActionState; genres: string[]; known: string[] };

/** The genres of a work between commas; those that other works have are suggested as somebody types. */
export function GenresField({ state, genres, known }: Props) {
  const [typed, look] = useState(genres.join(', '));
  const [, before = '', last = ''] = /^(.*,\s*)?([^,]*)$/s.exec(typed) ?? [];
  const chosen = before.split(',').filter((name) => name.trim());
  const left = known.filter((name) => !chosen.some((one) => isSameName(one, name)));
  const meant = left.filter((name) => name.toLowerCase().includes(last.trim().toLowerCase()));
  return (
    <>
      <TextField
        name="genres"
        label="Genres"
        state={state}
        defaultValue={genres.join(', ')}
        list="known-genres"
        maxLength={GENRES_FIELD_MAX}
        autoComplete="off"
        help={known.length > 0 ? `Between commas. Known: ${known.join(', ')}.` : 'Between commas: drama, film noir.'}
        onChange={(event) => look(event.target.value)}
      />
      <datalist id="known-genres">
        {meant.map((name) => (
          // A browser puts the whole value in place of what was typed.
          <option key={name} value={before + name} />
        ))}
      </datalist>
    </>
  );
}
