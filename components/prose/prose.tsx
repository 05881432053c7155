import { TiptapStaticRenderer } from '@tiptap/static-renderer/json/react';
import { Children, type ReactNode } from 'react';
import type { Body, BodyMark, BodyNode } from '#domain/body.ts';
import { footnotesIn } from '#domain/footnotes.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import type { Linked } from '#domain/reference.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { withSpoilerRuns } from '#domain/spoiler-text.ts';
import { type Asking, TEXT_ID } from './asking.ts';
import { elementOf } from './element-of.ts';
import { Notes } from './footnote.tsx';
import { marksOf } from './marks.tsx';
import { nodesOf } from './nodes.tsx';

type Props = {
  body: Body;
  /** The pictures that the text shows, by their number. */
  pictures: ReadonlyMap<number, CreditedPicture>;
  /** Where its links to our own pages lead now. */
  linked: Linked;
  /** In which the scores of other reviews are said. */
  scale: ScoreScale;
  /** Where readers ask for what is withheld; left out on the desk, where nothing is. */
  asking?: Asking | undefined;
};

/**
 * A story's text as readers get it. What a newer release knew and this one does not is passed over, never an error:
 * texts are checked when they are saved.
 */
export function Prose({ body: stored, pictures, linked, scale, asking }: Props) {
  const body = withSpoilerRuns(stored);
  const notes = footnotesIn(body);
  const render = TiptapStaticRenderer<ReactNode, BodyMark, BodyNode>(elementOf, {
    nodeMapping: nodesOf({ body, notes, pictures, linked, scale, asking }),
    markMapping: marksOf(linked),
    unhandledNode: () => null,
    unhandledMark: ({ children }) => children,
  });
  return (
    <div className="prose" id={asking && TEXT_ID}>
      {Children.toArray(body.content.map((content) => render({ content })))}
      <Notes notes={notes.atFoot} />
    </div>
  );
}
