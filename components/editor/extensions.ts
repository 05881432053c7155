'use client';

import { type AnyExtension, type Extensions, Node } from '@tiptap/core';
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';
import { bodyExtensions } from '#domain/body-schema.ts';
import { FigureView } from './figure-view.tsx';
import { FootnoteView } from './footnote-view.tsx';
import { SpoilerView } from './spoiler-view.tsx';
import { VideoView } from './video-view.tsx';

const views: Record<string, ComponentType<ReactNodeViewProps>> = {
  figure: FigureView,
  video: VideoView,
  spoiler: SpoilerView,
  footnote: FootnoteView,
};

/** The same schema that the server checks by, with the nodes that can be worked on in place. */
export const editorExtensions: Extensions = bodyExtensions.map((extension) => withView(extension));

function withView(extension: AnyExtension): AnyExtension {
  const view = views[extension.name];
  if (!view || !(extension instanceof Node)) return extension;
  return extension.extend({ addNodeView: () => ReactNodeViewRenderer(view) });
}
