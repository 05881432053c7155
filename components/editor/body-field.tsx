'use client';

import { type ReactNode, useState } from 'react';
import { inWords } from '#components/desk/story-words.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { Body } from '#domain/body.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { useHydrated } from './hydrated.ts';
import { RichText } from './rich-text.tsx';

type Props = {
  state: ActionState;
  body: Body;
  words: number;
  /** The body as plain text; undefined when plain text cannot say all of it. */
  text: string | undefined;
  pictures: WallPicture[];
  wall: WallPicture[];
  findPictures: string;
  touch: () => void;
  counted: (words: number) => void;
  /** The text as readers see it, until the editor stands in its place. */
  children: ReactNode;
};

/** The text of the story: the editor, or, without JavaScript, a field of plain text. */
export function BodyField({ state, body, words, text, children, counted, ...editor }: Props) {
  const hydrated = useHydrated();
  const [count, setCount] = useState(words);
  const typed = state.values?.text ?? text;
  const recount = (now: number) => {
    setCount(now);
    counted(now);
  };
  return (
    <>
      {hydrated ? null : <PlainText typed={typed} />}
      {hydrated && <RichText body={body} counted={recount} words={inWords(count)} {...editor} />}
      {!hydrated && (
        <div className={typed === undefined ? 'slip' : 'slip slip--waiting'}>
          <p className="slip__name">
            <span className="label">Text</span>
            <span className="meta count">{inWords(count)}</span>
          </p>
          <div className="draft">{children}</div>
        </div>
      )}
      {state.errors?.body && <p className="error">{state.errors.body}</p>}
    </>
  );
}

function PlainText({ typed }: { typed: string | undefined }) {
  return (
    <noscript>
      {typed === undefined ? (
        <div className="notice gap">
          <p>
            This text holds something that plain text cannot say, so it can only be changed with JavaScript. It stays as
            it is, whatever else you save.
          </p>
        </div>
      ) : (
        <div className="slip gap">
          <label className="label slip__name" htmlFor="body">
            Text
          </label>
          <div>
            <textarea className="input plain-text" id="body" name="text" rows={24} defaultValue={typed} />
            <PlainTextHelp />
          </div>
        </div>
      )}
    </noscript>
  );
}

function PlainTextHelp() {
  return (
    <p className="help">
      An empty line between paragraphs. <code>## Heading</code>, <code>*italic*</code>, <code>**bold**</code>,{' '}
      <code>[words](https://…)</code>, <code>&gt; quotation</code>, <code>&gt;&gt; pull quote</code>,{' '}
      <code>- list</code>, <code>[[note: at the foot]]</code>, <code>[[picture 12]] caption</code>,{' '}
      <code>[[film https://youtu.be/…]] title</code>, <code>[[spoiler: about what]]</code> to{' '}
      <code>[[end of spoiler]]</code>. A backslash takes the meaning of a sign away.
    </p>
  );
}
