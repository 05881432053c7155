'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import { inText } from './in-text.ts';

/** A passage that readers find under bars; here it lies open, under what it gives away. */
export function SpoilerView({ node, updateAttributes, editor, getPos }: ReactNodeViewProps) {
  const id = useId();
  const open = () => {
    const at = getPos();
    if (at !== undefined)
      inText(editor)
        .setTextSelection(at + 2)
        .lift('spoiler')
        .run();
  };
  return (
    <NodeViewWrapper className="in-text in-text--spoiler">
      <div className="row" contentEditable={false}>
        <label className="label label--lamp" htmlFor={id}>
          Spoiler: gives away
        </label>
        <input
          className="input"
          id={id}
          placeholder="how it ends"
          value={node.attrs.about}
          onChange={(event) => updateAttributes({ about: event.target.value })}
        />
        <button className="plain" type="button" onClick={open}>
          No spoiler after all
        </button>
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
