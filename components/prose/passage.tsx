import type { ReactNode } from 'react';
import { Spoiler } from '#components/spoiler.tsx';
import type { BodyNode } from '#domain/body.ts';
import type { Footnote } from '#domain/footnotes.ts';
import { Notes } from './footnote.tsx';

type Props = { node: BodyNode; notes: Footnote[]; children: ReactNode };

/** A spoiler in a story's text, with its own notes under the same bars. */
export function Passage({ node, notes, children }: Props) {
  return (
    <Spoiler about={String(node.attrs?.about ?? '')} characters={lengthOf(node)}>
      {children}
      <Notes notes={notes} />
    </Spoiler>
  );
}

const lengthOf = (node: BodyNode): number =>
  (node.text?.length ?? 0) + (node.content ?? []).reduce((sum, child) => sum + lengthOf(child), 0);
