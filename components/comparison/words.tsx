import type { ReactNode } from 'react';
import { type Asking, askForAll } from '#components/prose/asking.ts';
import { CoveredWords, WithheldWords } from '#components/prose/covered-words.tsx';
import type { BodyMark } from '#domain/body.ts';
import { nothingLinked } from '#domain/reference.ts';
import type { Run } from '#domain/word-runs.ts';
import type { Around } from './around.ts';
import { restyledSaid } from './restyled-said.ts';

/** Lines of plain text, in which nothing leads anywhere or is hidden. */
const plain = { linked: nothingLinked };

/** Words of two texts as one: what came is underlined, what went struck through, and both are said to those who listen. */
export function Words({ runs, around = plain }: { runs: Run[]; around?: Pick<Around, 'linked' | 'asking'> }) {
  const read = (run: Run) =>
    around.asking && isUnderBar(run) ? <UnderBar run={run} asking={around.asking} /> : asRead(run);
  return runs.map((run, at) => {
    // Runs never move, so their place is their key.
    const key = `${at}`;
    if (run.change === 'added') return <Added key={key}>{read(run)}</Added>;
    if (run.change === 'taken') return <Taken key={key}>{read(run)}</Taken>;
    if (run.change === 'same') return <span key={key}>{read(run)}</span>;
    return (
      <span key={key} className="restyled">
        {read(run)} <small>[{restyledSaid(run.was, run.marks, around)}]</small>
      </span>
    );
  });
}

export function Added({ children }: { children: ReactNode }) {
  return (
    <ins>
      <span className="sr">Added: </span>
      {children}
    </ins>
  );
}

export function Taken({ children }: { children: ReactNode }) {
  return (
    <del>
      <span className="sr">Taken out: </span>
      {children}
    </del>
  );
}

function UnderBar({ run, asking }: { run: Run; asking: Asking }) {
  if (asking.open === 'all') return <CoveredWords open>{asRead(run)}</CoveredWords>;
  return <WithheldWords characters={run.text.length} {...askForAll(asking)} />;
}

const isUnderBar = ({ marks, was }: Run) => [...marks, ...was].some(({ type }) => type === 'spoilerText');

function asRead({ kind, text, marks }: Run): ReactNode {
  if (kind === 'break') return ' ⏎ ';
  return marked(kind === 'note' ? ` [note: ${text}]` : text, marks);
}

const elements: Record<string, (inner: ReactNode) => ReactNode> = {
  bold: (inner) => <b>{inner}</b>,
  italic: (inner) => <i>{inner}</i>,
  strike: (inner) => <s>{inner}</s>,
  link: (inner) => <u>{inner}</u>,
  reference: (inner) => <u>{inner}</u>,
};

const marked = (text: string, marks: BodyMark[]) =>
  marks.reduce<ReactNode>((inner, { type }) => elements[type]?.(inner) ?? inner, text);
