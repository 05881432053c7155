import type { Node } from '@tiptap/pm/model';

export type Hit = { from: number; to: number };
export type Sought = { words: string; sameCase: boolean; wholeWords: boolean };

/** Stands for what is no letter, so that places in the text and in the document are the same. */
const NO_LETTER = '\ufffc';

/** Where these words stand in a text, first to last. They are looked for within paragraphs. */
export function findText(doc: Node, sought: Sought): Hit[] {
  const pattern = patternOf(sought);
  if (!pattern) return [];
  const hits: Hit[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, NO_LETTER);
    for (const found of text.matchAll(pattern)) {
      const from = at + 1 + found.index;
      hits.push({ from, to: from + found[0].length });
    }
    return false;
  });
  return hits;
}

function patternOf({ words, sameCase, wholeWords }: Sought): RegExp | undefined {
  if (!words) return undefined;
  const letters = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])` : letters;
  return new RegExp(whole, sameCase ? 'gu' : 'giu');
}
