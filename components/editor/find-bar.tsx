'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { findKey, findPlugin, replaceAll, replaceHit, seek, step } from './find-plugin.ts';
import type { Sought } from './find-text.ts';
import { Tray } from './tray.tsx';

/** Find and replace. What is found is marked in the text while this is open. */
export function FindBar({ editor, close }: { editor: Editor; close: () => void }) {
  const id = useId();
  const [sought, setSought] = useState<Sought>(() => ({
    words: chosenWords(editor),
    sameCase: false,
    wholeWords: false,
  }));
  const [instead, setInstead] = useState('');
  const [replacedLast, setReplacedLast] = useState<number>();
  const finding = useEditorState({ editor, selector: ({ editor: now }) => findKey.getState(now.state) });

  useEffect(() => {
    editor.registerPlugin(findPlugin());
    return () => {
      editor.unregisterPlugin(findKey);
    };
  }, [editor]);
  useEffect(() => {
    setReplacedLast(undefined);
    seek(editor, sought);
  }, [editor, sought]);

  const onEnter = (does: (back: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    does(event.shiftKey);
  };
  const hits = finding?.hits.length ?? 0;
  return (
    <Tray label="Find and replace" close={close}>
      <div className="row find">
        <div className="field">
          <label htmlFor={`${id}-find`}>Find</label>
          <input
            className="input"
            id={`${id}-find`}
            value={sought.words}
            autoComplete="off"
            onChange={(event) => setSought({ ...sought, words: event.target.value })}
            onKeyDown={onEnter((back) => step(editor, back ? -1 : 1))}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-instead`}>Replace with</label>
          <input
            className="input"
            id={`${id}-instead`}
            value={instead}
            autoComplete="off"
            onChange={(event) => setInstead(event.target.value)}
            onKeyDown={onEnter(() => replaceHit(editor, instead))}
          />
        </div>
      </div>
      <div className="row">
        <Tick words="Same case" on={sought.sameCase} turn={(sameCase) => setSought({ ...sought, sameCase })} />
        <Tick words="Whole words" on={sought.wholeWords} turn={(wholeWords) => setSought({ ...sought, wholeWords })} />
      </div>
      <div className="row">
        <Press words="Previous" press={() => step(editor, -1)} />
        <Press words="Next" press={() => step(editor, 1)} />
        <Press words="Replace" press={() => replaceHit(editor, instead)} />
        <Press words="Replace all" press={() => setReplacedLast(replaceAll(editor, instead))} />
        <span className="meta" role="status">
          {replacedLast !== undefined
            ? `${replacedLast} replaced`
            : sought.words && (hits ? `${(finding?.at ?? 0) + 1} of ${hits}` : 'Not in the text')}
        </span>
      </div>
    </Tray>
  );
}

const Press = ({ words, press }: { words: string; press: () => void }) => (
  <button className="button button--small" type="button" onClick={press}>
    {words}
  </button>
);

const Tick = ({ words, on, turn }: { words: string; on: boolean; turn: (on: boolean) => void }) => (
  <label className="check">
    <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
    <span>{words}</span>
  </label>
);

/** What was chosen in the text is mostly what somebody looks for. */
function chosenWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to) && to - from <= 100 ? state.doc.textBetween(from, to) : '';
}
