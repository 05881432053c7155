'use client';

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';

/** Where a note hangs. What it says is changed with the button Note while it is chosen. */
export function FootnoteView({ node, selected }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper as="sup" className="in-text--note" data-chosen={selected || undefined} title={node.attrs.text}>
      note
    </NodeViewWrapper>
  );
}
