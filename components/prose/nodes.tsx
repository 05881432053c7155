import type { Body, BodyNode } from '#domain/body.ts';
import type { Footnotes } from '#domain/footnotes.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import type { Linked } from '#domain/reference.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import type { Asking } from './asking.ts';
import { Bar } from './bar.tsx';
import type { NodeRenderer } from './element-of.ts';
import { Figure } from './figure.tsx';
import { NoteReference } from './footnote.tsx';
import { Passage } from './passage.tsx';
import { SeeScore, SeeStory } from './see-story.tsx';
import { isCell, tableNodes } from './table.tsx';
import { Video } from './video.tsx';

/** What a node may need to know of the text around it. */
export type Surroundings = {
  body: Body;
  notes: Footnotes;
  pictures: ReadonlyMap<number, CreditedPicture>;
  linked: Linked;
  scale: ScoreScale;
  asking: Asking | undefined;
};

/** One entry for each node of domain/body-schema.ts. */
export function nodesOf({ body, notes, pictures, linked, scale, asking }: Surroundings): Record<string, NodeRenderer> {
  const end = body.content.at(-1);
  const storyAt = (id: unknown) => linked.cards.get(Number(id));
  const pictureAt = (id: unknown) => pictures.get(Number(id));
  return {
    text: ({ node }) => node.text,
    hardBreak: () => <br />,
    paragraph: ({ node, parent, children }) =>
      isCell(parent) ? children : <p className={node === end ? 'endmark' : undefined}>{children}</p>,
    heading: ({ node, children }) => (node.attrs?.level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>),
    bulletList: ({ children }) => <ul>{children}</ul>,
    orderedList: ({ node, children }) => <ol start={startOf(node)}>{children}</ol>,
    listItem: ({ children }) => <li>{children}</li>,
    blockquote: ({ children }) => <blockquote>{children}</blockquote>,
    horizontalRule: () => <hr />,
    pullQuote: ({ children }) => <blockquote className="pull">{children}</blockquote>,
    figure: ({ node }) => <Figure node={node} picture={pictureAt(node.attrs?.mediaId)} />,
    video: ({ node }) => <Video node={node} poster={pictureAt(node.attrs?.posterId)} />,
    spoiler: ({ node, children }) => (
      <Passage node={node} notes={notes.inSpoiler.get(node) ?? []} asking={asking}>
        {children}
      </Passage>
    ),
    relatedStory: ({ node }) => <SeeStory story={storyAt(node.attrs?.storyId)} />,
    scoreCard: ({ node }) => <SeeScore story={storyAt(node.attrs?.storyId)} scale={scale} />,
    ...tableNodes,
    spoilerRun: ({ node, children }) => (
      <Bar node={node} asking={asking}>
        {children}
      </Bar>
    ),
    footnote: ({ node }) => <NoteReference number={notes.numbers.get(node)} />,
  };
}

/** Said only where a list does not begin at one. */
const startOf = (list: BodyNode) => (Number(list.attrs?.start ?? 1) === 1 ? undefined : Number(list.attrs?.start));
