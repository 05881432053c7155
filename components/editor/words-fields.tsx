'use client';

import { useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { HEADLINE_MAX, VERDICT_MAX } from '#domain/content-limits.ts';
import type { StoryKind } from '#domain/story.ts';

type Props = { state: ActionState; value: string };

const problem = (state: ActionState, name: string) => {
  const error = state.errors?.[name];
  return {
    error,
    aria: { 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? `${name}-error` : undefined },
  };
};

export function HeadlineField({ state, value }: Props) {
  const { error, aria } = problem(state, 'headline');
  return (
    <div className="slip">
      <label className="label slip__name" htmlFor="headline">
        Headline
      </label>
      <div>
        <textarea
          className="write-head"
          id="headline"
          name="headline"
          rows={1}
          maxLength={HEADLINE_MAX}
          defaultValue={state.values?.headline ?? value}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          {...aria}
        />
        {error && (
          <p className="error" id="headline-error">
            {error}
          </p>
        )}
        <p className="help">The title of a work stands between asterisks: Review: *Her*</p>
      </div>
    </div>
  );
}

/** The short review; for other kinds what their cards say. */
export function VerdictField({ state, value, kind }: Props & { kind: StoryKind }) {
  const given = state.values?.verdict ?? value;
  const [length, setLength] = useState(given.length);
  const { error, aria } = problem(state, 'verdict');
  return (
    <div className="slip">
      <div className="slip__name">
        <label className="label" htmlFor="verdict">
          {kind === 'review' ? 'The short review' : 'In short'}
        </label>
        <span className="meta count" id="verdict-count">
          {length} of {VERDICT_MAX}
        </span>
      </div>
      <div>
        <textarea
          className="lines-in"
          id="verdict"
          name="verdict"
          rows={3}
          maxLength={VERDICT_MAX}
          defaultValue={given}
          onChange={(event) => setLength(event.target.value.length)}
          {...aria}
          aria-describedby={error ? 'verdict-count verdict-error' : 'verdict-count'}
        />
        {error && (
          <p className="error" id="verdict-error">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
