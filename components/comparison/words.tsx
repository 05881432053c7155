import type { ReactNode } from 'react';
import type { BodyMark } from '#domain/body.ts';
import type { Run } from '#domain/word-runs.ts';
import { restyledSaid } from './restyled-said.ts';

/** Words of two texts as one: what came is underlined, what went struck through, and both are said to those who listen. */
export function Words({ runs }: { runs: Run[] }) {
  return runs.map((run, at) => {
    // Runs never move, so their place is their key.
    const key = `${at}`;
    if (run.change === 'added') return <Added key={key}>{asRead(run)}</Added>;
    if (run.change === 'taken') return <Taken key={key}>{asRead(run)}</Taken>;
    if (run.change === 'same') return <span key={key}>{asRead(run)}</span>;
    return (
      <span key={key} className="restyled">
        {asRead(run)} <small>[{restyledSaid(run.was, run.marks)}]</small>
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

function asRead({ kind, text, marks }: Run): ReactNode {
  if (kind === 'break') return ' ⏎ ';
  return kind === 'note' ? ` [note: ${text}]` : marked(text, marks);
}

const elements: Record<string, (inner: ReactNode) => ReactNode> = {
  bold: (inner) => <b>{inner}</b>,
  italic: (inner) => <i>{inner}</i>,
  link: (inner) => <u>{inner}</u>,
};

const marked = (text: string, marks: BodyMark[]) =>
  marks.reduce<ReactNode>((inner, { type }) => elements[type]?.(inner) ?? inner, text);
