'use client';

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import type { VideoProvider } from '#domain/body-nodes.ts';
import { videoAddress } from '#domain/video.ts';
import { useEditorPicture } from './editor-pictures.ts';
import { Thumb } from './picture-wall.tsx';

/** A film in the text. It does not play here, and nothing of it is loaded. */
export function VideoView({ node, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const id = useId();
  const poster = useEditorPicture(node.attrs.posterId);
  const address = videoAddress({ provider: node.attrs.provider as VideoProvider, id: String(node.attrs.id) });
  return (
    <NodeViewWrapper as="figure" className="still in-text" data-drag-handle="">
      {poster && <Thumb picture={poster} />}
      <figcaption contentEditable={false}>
        <label className="sr" htmlFor={id}>
          Title of the film
        </label>
        <input
          className="input"
          id={id}
          placeholder="Title of the film"
          value={node.attrs.title}
          onChange={(event) => updateAttributes({ title: event.target.value })}
        />
        <a href={address} target="_blank" rel="noopener">
          {address}
        </a>
        <button className="plain" type="button" onClick={deleteNode}>
          Take out<span className="sr"> the film</span>
        </button>
      </figcaption>
    </NodeViewWrapper>
  );
}
