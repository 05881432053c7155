import type { Body, BodyNode } from './body.ts';
import { SPOILER_RUN } from './spoiler-text.ts';
import { spoilerState } from './withheld.ts';

export type Footnote = {
  number: number;
  text: string;
  /** It belongs to words under a bar, and would give them away. */
  covered?: true;
};

/** The notes of one passage, and of the text that they were found in. */
export type Footnotes = {
  /** The number of each note, by its node. */
  numbers: ReadonlyMap<BodyNode, number>;
  /** What stands at the foot of the whole text. */
  atFoot: Footnote[];
  /** What stands at the foot of a spoiler: a note to a hidden passage would give it away anywhere else. */
  inSpoiler: ReadonlyMap<BodyNode, Footnote[]>;
};

/** Numbers the notes of a text in the order in which they are met. */
export function footnotesIn(body: Body): Footnotes {
  const numbers = new Map<BodyNode, number>();
  const inSpoiler = new Map<BodyNode, Footnote[]>();
  const atFoot: Footnote[] = [];
  let met = 0;

  function visit(node: BodyNode, notes: Footnote[], covered: boolean) {
    if (node.type === 'footnote') {
      met += 1;
      const number = met;
      numbers.set(node, number);
      notes.push({ number, text: String(node.attrs?.text ?? ''), ...(covered ? { covered } : {}) });
    }
    const within = node.type === 'spoiler' ? [] : notes;
    if (node.type === 'spoiler') inSpoiler.set(node, within);
    met += spoilerState(node)?.notes ?? 0;
    for (const child of node.content ?? []) visit(child, within, covered || node.type === SPOILER_RUN);
  }

  for (const node of body.content) visit(node, atFoot, false);
  return { numbers, atFoot, inSpoiler };
}
