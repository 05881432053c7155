'use client';

import { useActionState } from 'react';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { type ActionState, noState } from '#domain/action-state.ts';
import { isSerial, type SeriesPlace, seenInWords } from '#domain/seen.ts';
import type { Work, WorkKind } from '#domain/work.ts';
import type { SeenHere } from './seen-here.ts';
import { seenNames } from './work-words.ts';

type Props = {
  work: Pick<Work, 'id' | 'title' | 'kind'>;
  here: SeenHere;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
};

/** "I have seen it", how far in a series, and the way back. */
export function SeenForm({ work, here: { seen: marks, chain, actions }, at }: Props) {
  const seen = marks.get(work.id);
  const [state, mark] = useActionState(actions.mark, noState, `${at}#seen`);
  const place = seen === undefined || seen === 'all' ? undefined : seen;
  return (
    <section className="seen stack" id="seen" aria-label="Seen">
      {seen !== undefined && (
        <form className="row" action={actions.unmark}>
          <input type="hidden" name="work" value={work.id} />
          <span className="meta">
            <b>You have {seenNames[work.kind]} it</b>
            {isSerial(work.kind) && `, ${seenInWords(seen)}`}.
          </span>
          <button type="submit" className="plain">
            I have not
          </button>
        </form>
      )}
      {(seen === undefined || isSerial(work.kind)) && (
        <form className="stack" action={mark}>
          <input type="hidden" name="work" value={work.id} />
          {isSerial(work.kind) && (
            <HowFar kind={work.kind} number={chain[0]?.number ?? null} state={state} place={place} />
          )}
          <SubmitButton kind={seen === undefined ? 'firm' : undefined} small>
            {seen === undefined ? `I have ${seenNames[work.kind]} it` : 'So far'}
          </SubmitButton>
          {seen === undefined && (
            <p className="meta">
              Spoilers for <i>{work.title}</i> then open by themselves, for you alone.
            </p>
          )}
        </form>
      )}
    </section>
  );
}

type HowFarProps = { kind: WorkKind; number: number | null; state: ActionState; place: SeriesPlace | undefined };

/** Left empty, it is all of it. Of a season only the episode is asked. */
function HowFar({ kind, number, state, place }: HowFarProps) {
  if (kind === 'season' && number === null) return null;
  return (
    <div className="row">
      {kind === 'season' ? (
        <input type="hidden" name="season" value={number ?? ''} />
      ) : (
        <TextField name="season" label="Up to season" state={state} {...numbers} defaultValue={place?.season} />
      )}
      <TextField
        name="episode"
        label={kind === 'season' ? 'Up to episode' : 'Episode'}
        state={state}
        {...numbers}
        defaultValue={place?.episode ?? undefined}
      />
    </div>
  );
}

const numbers = { inputMode: 'numeric', autoComplete: 'off', maxLength: 4, size: 4, prefix: 'seen' } as const;
