import type { Editor } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findText, type Hit, type Sought } from './find-text.ts';

export type Finding = { sought: Sought; hits: Hit[]; at: number };
/** What a step says of the search: another one, the hit to be shown, or the place behind which the next one is. */
type Told = Partial<Pick<Finding, 'sought' | 'at'>> & { behind?: number };

export const findKey = new PluginKey<Finding>('find');
const nothing: Finding = { sought: { words: '', sameCase: false, wholeWords: false }, hits: [], at: 0 };

/** Marks what was looked for while the text is searched. It is there only as long as somebody searches. */
export const findPlugin = () =>
  new Plugin<Finding>({
    key: findKey,
    state: { init: () => nothing, apply: found },
    props: {
      decorations(state) {
        const { hits, at } = findKey.getState(state) ?? nothing;
        return DecorationSet.create(
          state.doc,
          hits.map(({ from, to }, place) =>
            Decoration.inline(from, to, { class: place === at ? 'found found--now' : 'found' }),
          ),
        );
      },
    },
  });

function found(step: Transaction, before: Finding): Finding {
  const told: Told | undefined = step.getMeta(findKey);
  if (!told && !step.docChanged) return before;
  const sought = told?.sought ?? before.sought;
  const hits = told?.sought || step.docChanged ? findText(step.doc, sought) : before.hits;
  const behind = told?.behind ?? (told?.sought ? step.selection.from : undefined);
  const at = told?.at ?? (behind === undefined ? before.at : nextAfter(hits, behind));
  return { sought, hits, at: hits.length ? (at + hits.length) % hits.length : 0 };
}

/** The first behind a place, such as the cursor, so that searching goes on from where somebody reads; else the first. */
const nextAfter = (hits: Hit[], from: number) =>
  Math.max(
    0,
    hits.findIndex((hit) => hit.from >= from),
  );

export function seek(editor: Editor, sought: Sought) {
  editor.view.dispatch(editor.state.tr.setMeta(findKey, { sought }));
  showHit(editor);
}

export function step(editor: Editor, by: 1 | -1) {
  const finding = findKey.getState(editor.state);
  if (!finding) return;
  editor.view.dispatch(editor.state.tr.setMeta(findKey, { at: finding.at + by }));
  showHit(editor);
}

/** Chooses the hit in the text, without taking the focus from the field. */
function showHit({ state, view }: Editor) {
  const { hits, at } = findKey.getState(state) ?? nothing;
  const hit = hits[at];
  if (!hit) return;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, hit.from, hit.to)));
  const place = view.domAtPos(hit.from).node;
  (place instanceof Element ? place : place.parentElement)?.scrollIntoView({ block: 'center' });
}

export function replaceHit(editor: Editor, words: string) {
  const step = replacing(editor.state, words);
  if (!step) return;
  editor.view.dispatch(step);
  showHit(editor);
}

/**
 * Replaces the hit that is shown, and goes on to the next behind it: what was put in its place may hold the words that are
 * looked for, and is done with all the same.
 */
export function replacing(state: EditorState, words: string): Transaction | undefined {
  const { hits, at } = findKey.getState(state) ?? nothing;
  const hit = hits[at];
  if (!hit) return undefined;
  const step = replaced(state.tr, hit, words);
  return step.setMeta(findKey, { behind: step.mapping.map(hit.to) });
}

/** Replaces all at once: one step back takes all of it back. */
export function replaceAll(editor: Editor, words: string): number {
  const { hits } = findKey.getState(editor.state) ?? nothing;
  const { tr } = editor.state;
  // From the end, so that the places before stay what they are.
  for (const hit of hits.toReversed()) replaced(tr, hit, words);
  editor.view.dispatch(tr);
  return hits.length;
}

const replaced = (tr: Transaction, { from, to }: Hit, words: string) =>
  words ? tr.insertText(words, from, to) : tr.delete(from, to);
