'use client';

import { useState } from 'react';
import { useHydrated } from '#components/editor/hydrated.ts';
import { controlProps, Field } from '#components/form/field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { isHex } from '#domain/contrast.ts';
import { ENOUGH, houseLamp, type Lamp, lampContrast, ratioInWords } from '#domain/lamp.ts';

type Props = { state: ActionState; name: string; label: string; time: keyof Lamp; colour: string };

/** A colour, typed or picked, with the contrast that it has. Without JavaScript it is typed, and judged when it is sent. */
export function LampField({ state, name, label, time, colour }: Props) {
  const [typed, setTyped] = useState(state.values?.[name] ?? colour);
  const hydrated = useHydrated();
  const hex = typed.trim().toLowerCase();
  const ratio = isHex(hex) ? lampContrast(hex, time) : undefined;
  const field = { state, name, label, help: `As # and six figures. The house has ${houseLamp[time]}.` };
  return (
    <Field {...field}>
      <div className={hydrated ? 'swatch' : undefined}>
        {hydrated && (
          <input
            type="color"
            aria-label={`${label}: choose`}
            value={isHex(hex) ? hex : colour}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
        <input
          className="input"
          {...controlProps(field)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={9}
          spellCheck={false}
          autoCapitalize="none"
          required
        />
      </div>
      {ratio !== undefined && (
        <p className="proof">
          <b>{ratioInWords(ratio)}</b>
          <span>{ratio >= ENOUGH ? 'on paper. Good for words of any size' : `on paper. Words need ${ENOUGH} : 1`}</span>
        </p>
      )}
    </Field>
  );
}
