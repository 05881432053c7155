'use client';

import { useState } from 'react';
import { FindWork } from '#components/editor/find-work.tsx';
import { useHydrated } from '#components/editor/hydrated.ts';
import { Side } from '#components/editor/side.tsx';
import { WorkCombobox } from '#components/editor/work-combobox.tsx';
import { WorkChoices } from '#components/editor/work-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { WorkChoices as Choices, WorkDraft } from './work-draft.ts';

type Props = { state: ActionState; work: WorkDraft; found: Choices['found']; path: string };

/** The series that a season is of, the season that an episode is of, and its number there. */
export function WholeField({ state, work, found, path }: Props) {
  const hydrated = useHydrated();
  const [whole, setWhole] = useState(work.whole);
  const error = state.errors?.parentId;
  return (
    <Side id="parentId" title="Part of" said={whole?.title ?? 'Nothing'}>
      {hydrated ? (
        <>
          <input type="hidden" name="parentId" value={whole?.id ?? ''} />
          <WorkCombobox id="whole" label="Part of" chosen={whole} choose={setWhole} path={path} error={error} />
          {whole && (
            <button className="plain" type="button" onClick={() => setWhole(null)}>
              Take it out of {whole.title}
            </button>
          )}
        </>
      ) : (
        <>
          <WorkChoices name="parentId" label="Part of" chosen={whole} works={found.works} />
          {error && <p className="error">{error}</p>}
          <FindWork label="Find the whole" typed={found.work} found={found.works.length} />
        </>
      )}
      <TextField
        name="number"
        label="Number"
        state={state}
        defaultValue={work.number ?? ''}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        help="Its place there: 2 for the second season."
      />
    </Side>
  );
}
