'use client';

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import { picturePagePath } from '#domain/media-filter.ts';
import { isDescribed } from '#domain/wall-picture.ts';
import { useEditorPicture } from './editor-pictures.ts';
import { Thumb } from './picture-wall.tsx';

/** A picture in the text, with its caption to be written under it. */
export function FigureView({ node, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const id = useId();
  const picture = useEditorPicture(node.attrs.mediaId);
  return (
    <NodeViewWrapper as="figure" className="still in-text" data-drag-handle="">
      {picture ? <Thumb picture={picture} /> : <p className="meta">Picture {node.attrs.mediaId}</p>}
      <figcaption contentEditable={false}>
        <label className="sr" htmlFor={id}>
          Caption of {picture?.name ?? 'the picture'}
        </label>
        <input
          className="input"
          id={id}
          placeholder="Caption"
          value={node.attrs.caption}
          onChange={(event) => updateAttributes({ caption: event.target.value })}
        />
        {picture?.credit && <cite>{picture.credit}</cite>}
        {picture && !isDescribed(picture) && (
          <a className="lacks" href={picturePagePath(picture.id)} target="_blank" rel="noopener">
            Not described: readers cannot get it yet
          </a>
        )}
        <span className="row">
          <label className="check">
            <input
              type="checkbox"
              checked={node.attrs.wide}
              onChange={(event) => updateAttributes({ wide: event.target.checked })}
            />
            <span>Wide</span>
          </label>
          <button className="plain" type="button" onClick={deleteNode}>
            Take out<span className="sr"> {picture?.name ?? 'the picture'}</span>
          </button>
        </span>
      </figcaption>
    </NodeViewWrapper>
  );
}
