'use client';

import type { ReactNode } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { useHydrated } from './hydrated.ts';
import { RichText, type RichTextProps } from './rich-text.tsx';
import { TextLength } from './text-length.tsx';

type Props = RichTextProps & {
  state: ActionState;
  /** The body as plain text; undefined when plain text cannot say all of it. */
  text: string | undefined;
  /** The text as readers see it, until the editor stands in its place. */
  children: ReactNode;
};

/** The text of the story: the editor, or, without JavaScript, a field of plain text. */
export function BodyField({ state, words, text, children, ...editor }: Props) {
  const hydrated = useHydrated();
  const typed = state.values?.text ?? text;
  return (
    <>
      {hydrated ? (
        <RichText words={words} {...editor} />
      ) : (
        <>
          <PlainText typed={typed} />
          <div className={typed === undefined ? 'slip' : 'slip slip--waiting'}>
            <TextLength words={words} />
            <div className="draft">{children}</div>
          </div>
        </>
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
      <code>[[film https://youtu.be/…]] title</code>, <code>||covered words||</code>, <code>| cell | cell |</code>,{' '}
      <code>[[story 12]]</code>, <code>[[score 12]]</code>, <code>[[spoiler: about what]]</code> to{' '}
      <code>[[end of spoiler]]</code>. A backslash takes the meaning of a sign away.
    </p>
  );
}
