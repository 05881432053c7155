import { Mark } from '@tiptap/core';
import { isReference, referenceAt, referenceKey } from './reference.ts';

/** A link to something of ours. It keeps the number; where that lives is found out when the text is read. */
export const ReferenceMark = Mark.create({
  name: 'reference',
  // After the link and before everything else, so that plain text can write both the same way.
  priority: 999,
  inclusive: false,
  excludes: 'reference link',
  addAttributes: () => ({
    kind: {
      default: null,
      parseHTML: (element: HTMLElement) => referenceAt(element.dataset.reference)?.kind ?? null,
    },
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => referenceAt(element.dataset.reference)?.id ?? null,
    },
  }),
  parseHTML: () => [
    { tag: 'span[data-reference]', getAttrs: (element) => (referenceAt(element.dataset.reference) ? null : false) },
  ],
  renderHTML: ({ mark }) => [
    'span',
    { class: 'reference', 'data-reference': isReference(mark.attrs) ? referenceKey(mark.attrs) : '' },
    0,
  ],
});

/** A few words that give the work away. */
export const SpoilerText = Mark.create({
  name: 'spoilerText',
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-spoiler-text]' }],
  renderHTML: () => ['span', { 'data-spoiler-text': '' }, 0],
});
