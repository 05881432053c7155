'use client';

import { createContext, useContext } from 'react';
import type { WallPicture } from '#domain/wall-picture.ts';

/** The pictures that the text shows, by number: a figure in the text knows its picture's number only. */
export const EditorPictures = createContext<ReadonlyMap<number, WallPicture>>(new Map());

export const useEditorPicture = (id: unknown): WallPicture | undefined => useContext(EditorPictures).get(Number(id));
