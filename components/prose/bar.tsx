import type { ReactNode } from 'react';
import type { BodyNode } from '#domain/body.ts';
import { spoilerState } from '#domain/withheld.ts';
import { type Asking, askFor, spoilerId } from './asking.ts';
import { CoveredWords, WithheldWords } from './covered-words.tsx';

type Props = { node: BodyNode; asking: Asking | undefined; children: ReactNode };

/** Words of a story's text that stand under a bar. */
export function Bar({ node, asking, children }: Props) {
  const state = spoilerState(node);
  if (asking && state && !state.open) {
    return <WithheldWords characters={state.characters} {...askFor(asking, state.key)} />;
  }
  return <CoveredWords {...(state && { id: spoilerId(state.key), open: true })}>{children}</CoveredWords>;
}
