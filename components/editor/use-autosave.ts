'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { SaveAnswer } from '#domain/save-answer.ts';
import { Autosave, type SaveState } from './autosave.ts';
import { type Here, useKeeping } from './use-keeping.ts';
import { isWaiting, waitingIn } from './waiting-words.ts';

/** How the text stood when the page was read. */
type Read = { story: number; version: number; at: string; hasChanges: boolean };

/** Saves a form to a path while somebody types in it. Whenever the form is read, it says which version it began from. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  path: string,
  { story, version, at, hasChanges }: Read,
  here: Here,
) {
  const { kept, isKept, typed, noted, held } = useKeeping(form, story, here);
  /** Whether the page goes elsewhere by itself. */
  const leaves = useRef(false);
  const begun = useRef(version);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at, hasChanges });
  const [autosave] = useState(() => {
    const moved = (now: number) => {
      begun.current = now;
    };
    return new Autosave(() => post(path, form.current), { state: setState, version: moved, typed, held: () => held() });
  });

  useEffect(() => {
    const node = form.current;
    if (!node) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const typedIn = ({ target }: Event) => {
      const name = nameOf(target);
      if (isWaiting(name)) noted();
      else if (name) autosave.touch();
    };
    const asks = () => autosave.unsaved || (!leaves.current && waitingIn(node).length > 0);
    node.addEventListener('input', typedIn, { signal });
    node.addEventListener('formdata', ({ formData }) => formData.set('version', String(begun.current)), { signal });
    window.addEventListener('online', () => autosave.retry(), { signal });
    window.addEventListener('beforeunload', (event) => asks() && event.preventDefault(), { signal });
    return () => {
      leaving.abort();
      autosave.stop();
    };
  }, [form, autosave, noted]);

  // The page was read again: published, say.
  useEffect(() => {
    // Never back: a save may have come between.
    begun.current = Math.max(begun.current, version);
    if (!autosave.unsaved) setState({ kind: 'saved', at, hasChanges });
  }, [autosave, version, at, hasChanges]);

  /** Nobody is asked: words that wait for their button stay on the device. */
  const leave = (where: string) => {
    leaves.current = true;
    held();
    autosave.stop();
    location.assign(where);
  };
  return { state, autosave, kept, isKept, held, leave };
}

/** Fields that only look something up have no name, and change nothing of the story. */
const nameOf = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.name
    : '';

async function post(path: string, form: HTMLFormElement | null): Promise<SaveAnswer> {
  if (!form) throw new Error('The form has left the page.');
  const answer = await fetch(path, { method: 'POST', body: new FormData(form) });
  if (!answer.ok && answer.status !== 404) throw new Error(`The desk answered ${answer.status}.`);
  return answer.json();
}
