'use client';

import { useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { scaleLabels, scoreFigure } from '#domain/score.ts';
import { scoreChoices } from '#domain/score-choices.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { Side } from './side.tsx';

type Props = { state: ActionState; value: number | null; scale: ScoreScale };

/** The score on the publication's own scale, or none. */
export function ScoreField({ state, value, scale }: Props) {
  const [score, setScore] = useState(state.values?.score ?? (value === null ? '' : String(value)));
  const said = score === '' ? 'None' : `${scoreFigure(Number(score), scale)} ${scaleLabels[scale]}`;
  return (
    <Side title="Score" said={said}>
      {scale === 'hundred' ? (
        <div className="field">
          <label htmlFor="score">Out of 100</label>
          <input
            className="input"
            id="score"
            name="score"
            type="number"
            min={0}
            max={100}
            value={score}
            onChange={(event) => setScore(event.target.value)}
          />
        </div>
      ) : (
        <fieldset className="rating" id="score">
          <legend className="sr">Score</legend>
          {[{ score: '', figure: 'None', spoken: 'No score' }, ...scoreChoices(scale)].map((choice) => (
            <label key={choice.score}>
              <input
                type="radio"
                name="score"
                value={choice.score}
                checked={score === String(choice.score)}
                onChange={(event) => setScore(event.target.value)}
                aria-label={choice.spoken}
              />
              <span>{choice.figure}</span>
            </label>
          ))}
        </fieldset>
      )}
      {state.errors?.score && <p className="error">{state.errors.score}</p>}
    </Side>
  );
}
