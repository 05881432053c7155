import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findText, type Hit, type Sought } from './find-text.ts';

export type Finding = { sought: Sought; hits: Hit[]; at: number };

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
  const told: Partial<Finding> | undefined = step.getMeta(findKey);
  if (!told && !step.docChanged) return before;
  const sought = told?.sought ?? before.sought;
  const hits = told?.sought || step.docChanged ? findText(step.doc, sought) : before.hits;
  const at = told?.at ?? (told?.sought ? nextAfter(hits, step.selection.from) : before.at);
  return { sought, hits, at: hits.length ? (at + hits.length) % hits.length : 0 };
}

/** The first behind the cursor, so that searching goes on from where somebody reads. */
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

/** Replaces the hit that is shown, and goes on to the next. */
export function replaceHit(editor: Editor, words: string) {
  const { hits, at } = findKey.getState(editor.state) ?? nothing;
  const hit = hits[at];
  if (!hit) return;
  editor.view.dispatch(replaced(editor.state.tr, hit, words).setMeta(findKey, { at }));
  showHit(editor);
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
