'use client';

import { useRef, useState } from 'react';
import { useHydrated } from '#components/editor/hydrated.ts';
import { useDragRanks } from '#components/editor/use-drag-ranks.ts';
import { useFound } from '#components/editor/use-found.ts';
import { RailHead } from '#components/rail-head.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { moved } from '#domain/list-entries.ts';
import type { Credit } from '#domain/work.ts';
import { CreditRow } from './credit-row.tsx';
import type { CreditDraft } from './work-draft.ts';

type Props = { state: ActionState; credits: Credit[]; path: string };

/** Who did what, in the order in which it is shown. An empty row stands at the end to go on with. */
export function CreditsField({ state, credits, path }: Props) {
  const hydrated = useHydrated();
  const nextKey = useRef(credits.length + 1);
  const [rows, setRows] = useState<CreditDraft[]>(() => [...known(credits), blank(credits.length)]);
  const [news, setNews] = useState('');
  const [typed, look] = useState('');
  const { found: people, problem } = useFound<string>({ path, asked: 'name', key: 'people' }, typed);
  const list = useRef<HTMLOListElement>(null);

  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length || to === from) return;
    setRows(moved(rows, from, to));
    setNews(`${nameOf(rows[from])} is number ${to + 1} now.`);
  };
  useDragRanks(list, move);
  const remove = (at: number) => {
    setRows(rows.toSpliced(at, 1));
    setNews(`${nameOf(rows[at])} is out.`);
  };
  const add = () => {
    nextKey.current += 1;
    setRows([...rows, blank(nextKey.current)]);
  };

  return (
    <section id="credits" aria-labelledby="h-credits">
      <RailHead
        id="h-credits"
        aside={
          <span className="meta">
            {hydrated ? 'In the order in which they are shown: drag by the number' : 'Each button saves the work too'}
          </span>
        }
      >
        Credits
      </RailHead>
      {state.errors?.credits && <p className="error">{state.errors.credits}</p>}
      {problem && <p className="error">{problem}</p>}
      <datalist id="people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ol className="order" ref={list}>
        {rows.map((credit, at) => (
          <CreditRow
            key={credit.key}
            credit={credit}
            at={at}
            last={rows.length - 1}
            state={state}
            hydrated={hydrated}
            look={look}
            move={move}
            remove={remove}
          />
        ))}
      </ol>
      <p className="sr" role="status">
        {news}
      </p>
      <div className="row gap-s">
        {hydrated && (
          <button className="button" type="button" onClick={add}>
            Add a credit
          </button>
        )}
        <span className="meta">A person we do not know yet is made when you save.</span>
      </div>
    </section>
  );
}

const known = (credits: Credit[]): CreditDraft[] =>
  credits.map(({ job, role, person }, key) => ({ key, name: person.name, personId: person.id, job, role }));

const blank = (key: number): CreditDraft => ({ key, name: '', personId: '', job: 'cast', role: '' });

const nameOf = (credit: CreditDraft | undefined) => credit?.name || 'The new credit';
