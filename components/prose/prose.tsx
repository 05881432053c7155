import { TiptapStaticRenderer } from '@tiptap/static-renderer/json/react';
import { Children, type ReactNode } from 'react';
import type { Body, BodyMark, BodyNode } from '#domain/body.ts';
import { footnotesIn } from '#domain/footnotes.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import { elementOf } from './element-of.ts';
import { Notes } from './footnote.tsx';
import { marks } from './marks.tsx';
import { nodesOf } from './nodes.tsx';

type Props = {
  body: Body;
  /** The pictures that the text shows, by their number. */
  pictures: ReadonlyMap<number, CreditedPicture>;
};

/**
 * A story's text as readers get it. What a newer release knew and this one does not is passed over, never an error:
 * texts are checked when they are saved.
 */
export function Prose({ body, pictures }: Props) {
  const notes = footnotesIn(body);
  const render = TiptapStaticRenderer<ReactNode, BodyMark, BodyNode>(elementOf, {
    nodeMapping: nodesOf({ body, notes, pictures }),
    markMapping: marks,
    unhandledNode: () => null,
    unhandledMark: ({ children }) => children,
  });
  return (
    <div className="prose">
      {Children.toArray(body.content.map((content) => render({ content })))}
      <Notes notes={notes.atFoot} />
    </div>
  );
}
