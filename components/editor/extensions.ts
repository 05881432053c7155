'use client';

import { type AnyExtension, type Extensions, Node } from '@tiptap/core';
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';
import { bodyExtensions } from '#domain/body-schema.ts';
import { CardView } from './card-view.tsx';
import { FigureView } from './figure-view.tsx';
import { FootnoteView } from './footnote-view.tsx';
import { KeepBlocks } from './keep-blocks.ts';
import { Pasting } from './pasting.ts';
import { SlashMenu } from './slash-menu.ts';
import { SpoilerView } from './spoiler-view.tsx';
import { TableEditing } from './table-editing.ts';
import { TextKeys } from './text-keys.ts';
import { TypingRules } from './typing-rules.ts';
import { VideoView } from './video-view.tsx';

const views: Record<string, ComponentType<ReactNodeViewProps>> = {
  figure: FigureView,
  video: VideoView,
  spoiler: SpoilerView,
  footnote: FootnoteView,
  relatedStory: CardView,
  scoreCard: CardView,
};

/** The same schema that the server checks by, with the nodes that can be worked on in place. */
export const editorExtensions: Extensions = [
  ...bodyExtensions.map((extension) => withView(extension)),
  KeepBlocks,
  Pasting,
  SlashMenu,
  TableEditing,
  TextKeys,
  TypingRules,
];

function withView(extension: AnyExtension): AnyExtension {
  const view = views[extension.name];
  if (!view || !(extension instanceof Node)) return extension;
  return extension.extend({ addNodeView: () => ReactNodeViewRenderer(view) });
}
