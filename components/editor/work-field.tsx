'use client';

import { useState } from 'react';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { EDITION_MAX } from '#domain/content-limits.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { AddWork } from './add-work.tsx';
import type { Choices, Draft, EditorPaths } from './draft.ts';
import { FindWork } from './find-work.tsx';
import { useHydrated } from './hydrated.ts';
import { Side } from './side.tsx';
import { WorkCombobox } from './work-combobox.tsx';
import { workLabel, workMakers } from './work-label.ts';

type Props = {
  state: ActionState;
  draft: Draft;
  found: Choices['found'];
  paths: EditorPaths;
  mayAddWork: boolean;
  /** Something was chosen that no field tells of. */
  touch: () => void;
};

/** The work that the story is about. */
export function WorkField({ state, draft, found, paths, mayAddWork, touch }: Props) {
  const hydrated = useHydrated();
  const [work, setWork] = useState(draft.work);
  const reviewed = draft.story.kind === 'review';
  const label = reviewed ? 'Work reviewed' : 'Work that it is about';
  const choose = (chosen: WorkLine | null) => {
    setWork(chosen);
    touch();
  };
  return (
    <Side id="workId" title="Work" said={work ? [work.title, work.year].filter(Boolean).join(', ') : 'None yet'}>
      {hydrated ? (
        <>
          <input type="hidden" name="workId" value={work?.id ?? ''} />
          <WorkCombobox
            id="work"
            label={label}
            chosen={work}
            choose={choose}
            path={paths.findWorks}
            error={state.errors?.workId}
          />
          {work && (
            <p className="help">
              {workMakers(work)}{' '}
              <button className="plain" type="button" onClick={() => choose(null)}>
                Take it out
              </button>
            </p>
          )}
        </>
      ) : (
        <>
          <WorkChoices label={label} chosen={work} works={found.works} />
          {state.errors?.workId && <p className="error">{state.errors.workId}</p>}
          <FindWork label="Find a work" typed={found.work} found={found.works.length} />
        </>
      )}
      {mayAddWork && <AddWork state={state} path={paths.addWork} added={choose} />}
      {reviewed && (
        <TextField
          name="edition"
          label="Edition"
          state={state}
          defaultValue={draft.content.edition}
          help="Which version was judged: a cut, a platform and patch, a season."
          maxLength={EDITION_MAX}
          autoComplete="off"
        />
      )}
    </Side>
  );
}

type ChoicesProps = { name?: string; label: string; chosen: WorkLine | null; works: WorkLine[] };

/** Without JavaScript: the one that is chosen, those that were found, and none. */
export function WorkChoices({ name = 'workId', label, chosen, works }: ChoicesProps) {
  const others = works.filter((work) => work.id !== chosen?.id);
  return (
    <fieldset className="picks">
      <legend>{label}</legend>
      {[...(chosen ? [chosen] : []), ...others].map((work) => (
        <label className="check" key={work.id}>
          <input type="radio" name={name} value={work.id} defaultChecked={work.id === chosen?.id} />
          <span>
            {workLabel(work)} <span className="meta">{workMakers(work)}</span>
          </span>
        </label>
      ))}
      <label className="check">
        <input type="radio" name={name} value="" defaultChecked={!chosen} />
        <span>None</span>
      </label>
    </fieldset>
  );
}
