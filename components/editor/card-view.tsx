'use client';

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useEditorStory } from './editor-stories.ts';

/** Another story as a card. Readers get it as it is then; here its title is enough to know it by. */
export function CardView({ node, deleteNode }: ReactNodeViewProps) {
  const title = useEditorStory(node.attrs.storyId);
  const score = node.type.name === 'scoreCard';
  return (
    <NodeViewWrapper className="in-text in-text--card" data-drag-handle="">
      <div contentEditable={false}>
        <p className="label">{score ? 'Score card' : 'Story card'}</p>
        <p>
          <b>{title ?? `Story ${node.attrs.storyId}, which readers cannot see now: they get no card.`}</b>
        </p>
        <button className="plain" type="button" onClick={deleteNode}>
          Take out<span className="sr"> {title ?? 'the card'}</span>
        </button>
      </div>
    </NodeViewWrapper>
  );
}
