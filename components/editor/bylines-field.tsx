'use client';

import { useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { BYLINES_MAX, bylineKey, isSameByline, type Writer } from '#domain/byline.ts';
import { moved } from '#domain/list-entries.ts';
import { AddByline } from './add-byline.tsx';
import { BylineRow } from './byline-row.tsx';
import type { Choices, Draft, EditorPaths } from './draft.ts';
import { useHydrated } from './hydrated.ts';
import { Side } from './side.tsx';

type Props = {
  state: ActionState;
  draft: Draft;
  found: Choices['found'];
  paths: EditorPaths;
  /** Whether this person may set them; else they only stand here to be read. */
  may: boolean;
  touch: () => void;
};

/** Under whose names the story stands, in order. */
export function BylinesField({ state, draft, found, paths, may, touch }: Props) {
  const hydrated = useHydrated();
  const [writers, setWriters] = useState(draft.writers);
  const [news, setNews] = useState('');
  const said = writers.map(({ name }) => name).join(', ');

  const set = (next: Writer[], what: string) => {
    setWriters(next);
    setNews(what);
    touch();
  };
  const move = (from: number, to: number) => {
    const writer = writers[from];
    if (writer && to >= 0 && to < writers.length)
      set(moved(writers, from, to), `${writer.name} is number ${to + 1} now.`);
  };
  const remove = (at: number) => {
    const writer = writers[at];
    if (writer && writers.length > 1) set(writers.toSpliced(at, 1), `${writer.name} does not stand over it any more.`);
  };
  const add = (writer: Writer) => {
    if (writers.some((one) => isSameByline(one, writer))) setNews(`${writer.name} stands over it already.`);
    else if (writers.length >= BYLINES_MAX) setNews(`${BYLINES_MAX} names fit over a story.`);
    else set([...writers, writer], `${writer.name} stands over it too.`);
  };

  return (
    <Side id="bylines" title="Byline" said={said}>
      {state.errors?.bylines && <p className="error">{state.errors.bylines}</p>}
      <ol className="signed" aria-label="Names over the story">
        {writers.map((writer, at) => (
          <BylineRow
            key={bylineKey(writer)}
            writer={writer}
            at={at}
            last={writers.length - 1}
            may={may}
            hydrated={hydrated}
            move={move}
            remove={remove}
          />
        ))}
      </ol>
      <p className="sr" role="status">
        {news}
      </p>
      {may ? (
        <AddByline hydrated={hydrated} found={found} path={paths.findWriters} add={add} />
      ) : (
        <p className="help">An editor changes who stands over it.</p>
      )}
    </Side>
  );
}
