'use client';

import { useActionState } from 'react';
import type { ButtonAction, FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import { scoreChoices } from '#domain/score-choices.ts';

export type RatingActions = { rate: FormAction; unrate: ButtonAction };

type Props = {
  workId: number;
  /** The viewer's own, in half stars; or what they had chosen when their session ran out. */
  rating: number | undefined;
  /** Whether that is stored. */
  rated: boolean;
  actions: RatingActions;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
};

/** Half a star to five, to be changed at any time. Somebody signed out is led through the door with what they chose. */
export function RatingForm({ workId, rating, rated, actions, at }: Props) {
  const [state, rate] = useActionState(actions.rate, noState, `${at}#rating`);
  return (
    <section className="stack" id="rating" aria-labelledby="h-rating">
      <form className="stack" action={rate}>
        <input type="hidden" name="work" value={workId} />
        <Refusal state={state} lead="Nothing was saved." />
        <fieldset className="rating" aria-describedby={state.errors?.rating ? 'rating-error' : undefined}>
          <legend id="h-rating">Your rating</legend>
          {scoreChoices('stars').map(({ score, figure, spoken }, at) => (
            <label key={score}>
              <input
                type="radio"
                name="rating"
                value={at + 1}
                defaultChecked={rating === at + 1}
                aria-label={spoken}
                required
              />
              <span>{figure}</span>
            </label>
          ))}
        </fieldset>
        {state.errors?.rating && (
          <p className="error" id="rating-error">
            {state.errors.rating}
          </p>
        )}
        <SubmitButton small>{rated ? 'Change it' : 'Rate it'}</SubmitButton>
      </form>
      {rated && (
        <form action={actions.unrate}>
          <input type="hidden" name="work" value={workId} />
          <button type="submit" className="plain">
            Take my rating back
          </button>
        </form>
      )}
    </section>
  );
}
