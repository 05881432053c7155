'use client';

import { createContext, useContext } from 'react';

/** What the stories that stand as cards in the text are called, by number: a card knows its story's number only. */
export const EditorStories = createContext<ReadonlyMap<number, string>>(new Map());

export const useEditorStory = (id: unknown): string | undefined => useContext(EditorStories).get(Number(id));
