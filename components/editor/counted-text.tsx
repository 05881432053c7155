'use client';

import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { TextLength } from './text-length.tsx';
import { useTyping } from './use-editor-in-form.ts';

type Props = { editor: Editor | null; words: number; touch: () => void; counted: (words: number) => void };

/** The length of the text while it is written. Alone, so that counting draws nothing else again. */
export function CountedText({ editor, words, touch, counted }: Props) {
  const [count, setCount] = useState(words);
  const recount = useCallback(
    (now: number) => {
      setCount(now);
      counted(now);
    },
    [counted],
  );
  useTyping(editor, touch, recount);
  return <TextLength words={count} />;
}
