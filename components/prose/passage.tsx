import type { ReactNode } from 'react';
import { Spoiler, WithheldSpoiler } from '#components/spoiler.tsx';
import type { BodyNode } from '#domain/body.ts';
import type { Footnote } from '#domain/footnotes.ts';
import { lengthOf, spoilerState } from '#domain/withheld.ts';
import { type Asking, askFor, spoilerId } from './asking.ts';
import { Notes } from './footnote.tsx';

type Props = { node: BodyNode; notes: Footnote[]; asking: Asking | undefined; children: ReactNode };

/** A spoiler in a story's text, with its own notes under the same bars. */
export function Passage({ node, notes, asking, children }: Props) {
  const state = spoilerState(node);
  const about = String(node.attrs?.about ?? '');
  if (asking && state && !state.open) {
    return <WithheldSpoiler about={about} characters={state.characters} {...askFor(asking, state.key)} />;
  }
  return (
    <Spoiler about={about} characters={lengthOf(node)} {...(state && { id: spoilerId(state.key), open: true })}>
      {children}
      <Notes notes={notes} />
    </Spoiler>
  );
}
