'use client';

import { useRef, useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { firstUntied, moved, ranksOf } from '#domain/list-entries.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { AddWork } from './add-work.tsx';
import type { Choices, Draft, DraftEntry, EditorPaths } from './draft.ts';
import { Entry } from './entry.tsx';
import { FindWork } from './find-work.tsx';
import { useHydrated } from './hydrated.ts';
import { useDragRanks } from './use-drag-ranks.ts';
import { WorkCombobox } from './work-combobox.tsx';
import { workLabel } from './work-label.ts';

type Props = {
  state: ActionState;
  draft: Draft;
  found: Choices['found'];
  paths: EditorPaths;
  mayAddWork: boolean;
  mayFreeze: boolean;
  touch: () => void;
};

/** The works of a list, in their ranks. */
export function EntriesField({ state, draft, found, paths, mayAddWork, mayFreeze, touch }: Props) {
  const hydrated = useHydrated();
  const [entries, setEntries] = useState(draft.entries);
  const [news, setNews] = useState('');
  const rows = useRef<HTMLOListElement>(null);

  const set = (next: DraftEntry[], said: string) => {
    setEntries(next);
    setNews(said);
    touch();
  };
  const move = (from: number, to: number) => {
    const entry = entries[from];
    if (!entry || to < 0 || to >= entries.length || to === from) return;
    set(firstUntied(moved(entries, from, to)), `${entry.work.title} is number ${to + 1} now.`);
  };
  useDragRanks(rows, move);
  const add = (work: WorkLine) => {
    if (entries.some((entry) => entry.work.id === work.id)) return setNews(`${work.title} is on the list already.`);
    set([...entries, { work, blurb: '' }], `${work.title} is number ${entries.length + 1}.`);
  };
  const remove = (at: number) =>
    set(firstUntied(entries.toSpliced(at, 1)), `${entries[at]?.work.title} is off the list.`);

  const tie = (at: number, tied: boolean) =>
    set(
      entries.map((entry, place) => (place === at ? tiedOr(entry, tied) : entry)),
      `${entries[at]?.work.title} ${tied ? 'ties with the one above' : 'has a rank of its own'}.`,
    );
  const ranks = ranksOf(entries);

  return (
    <section className="gap-l" id="entries" aria-labelledby="entries-title">
      <div className="rail-head">
        <h2 id="entries-title">The list</h2>
        <span className="meta">
          {hydrated ? 'Drag by the number, type another, or move with Up and Down' : 'Each button saves the text too'}
        </span>
        {mayFreeze && <a href={paths.editions}>Editions</a>}
      </div>
      {state.errors?.entries && <p className="error">{state.errors.entries}</p>}
      <ol className="order" ref={rows}>
        {entries.map(({ work, blurb, tied }, at) => (
          <Entry
            key={work.id}
            work={work}
            blurb={state.values?.[`blurb${at + 1}`] ?? blurb}
            at={at}
            rank={ranks[at] ?? at + 1}
            tied={tied === true}
            last={entries.length - 1}
            hydrated={hydrated}
            move={move}
            remove={remove}
            tie={tie}
          />
        ))}
      </ol>
      <p className="sr" role="status">
        {news}
      </p>
      <div className="duo gap">
        {hydrated ? (
          <WorkCombobox id="addEntry" label="Add a work" chosen={null} choose={add} path={paths.findWorks} />
        ) : (
          <div>
            <FindWork label="Add a work" typed={found.work} found={found.works.length}>
              {found.works.map((work) => (
                <p className="row" key={work.id}>
                  <span>{workLabel(work)}</span>
                  <button className="button button--small" type="submit" name="addEntry" value={work.id}>
                    Add<span className="sr"> {work.title}</span>
                  </button>
                </p>
              ))}
            </FindWork>
          </div>
        )}
        {mayAddWork && <AddWork state={state} path={paths.addWork} added={add} />}
      </div>
    </section>
  );
}

function tiedOr({ work, blurb }: DraftEntry, tied: boolean): DraftEntry {
  return tied ? { work, blurb, tied } : { work, blurb };
}
