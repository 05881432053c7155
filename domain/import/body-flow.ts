import type { BodyMark, BodyNode } from '../body.ts';
import { cleanText } from '../clean-text.ts';

/**
 * A text while it is put together from words, breaks and blocks as they come: words that follow each other are one
 * paragraph, until something ends it.
 */
export class BodyFlow {
  readonly blocks: BodyNode[] = [];
  #line: BodyNode[] = [];

  /** Words with their marks; white space is one space, as browsers show it. */
  words(text: string, marks: readonly BodyMark[]) {
    const shown = cleanText(text).replace(/[ \t\n\f]+/g, ' ');
    if (shown === '') return;
    const last = this.#line.at(-1);
    const after = last === undefined || last.type === 'hardBreak' || last.text?.endsWith(' ');
    const kept = after ? shown.replace(/^ /, '') : shown;
    if (kept === '') return;
    if (last?.text !== undefined && sameMarks(last.marks ?? [], marks)) last.text += kept;
    else this.#line.push({ type: 'text', text: kept, ...(marks.length > 0 ? { marks: [...marks] } : {}) });
  }

  lineBreak() {
    const last = this.#line.at(-1);
    if (last?.text !== undefined) last.text = last.text.trimEnd();
    if (last?.text === '') this.#line.pop();
    this.#line.push({ type: 'hardBreak' });
  }

  /** What was said since the last block becomes one, of this kind. */
  endBlock(type: 'paragraph' | 'heading' = 'paragraph', attrs?: Record<string, unknown>) {
    const content = trimmed(this.#line);
    this.#line = [];
    if (content.length > 0) this.blocks.push({ type, ...(attrs ? { attrs } : {}), content });
  }

  block(node: BodyNode) {
    this.endBlock();
    this.blocks.push(node);
  }

  /** Everything as one line, for what can hold no blocks; between two blocks there is a break. */
  asLine(): BodyNode[] {
    this.endBlock();
    return this.blocks.flatMap((block, at) => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(block.content?.every(({ type }) => type === 'text' || type === 'hardBreak') ? block.content : linesIn(block)),
    ]);
  }
}

/** The words of a block in blocks, each with a break before the next. */
function linesIn(node: BodyNode): BodyNode[] {
  const inner = node.content ?? [];
  if (inner.every(({ type }) => type === 'text' || type === 'hardBreak')) return inner;
  return inner.flatMap((child, at) => [...(at > 0 ? [{ type: 'hardBreak' }] : []), ...linesIn(child)]);
}

const sameMarks = (one: readonly BodyMark[], other: readonly BodyMark[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Without breaks and spaces at its ends. */
function trimmed(line: readonly BodyNode[]): BodyNode[] {
  const isBreak = ({ type }: BodyNode) => type === 'hardBreak';
  const from = line.findIndex((node) => !isBreak(node));
  const to = line.findLastIndex((node) => !isBreak(node) && node.text?.trim() !== '');
  if (from < 0 || to < from) return [];
  const kept = line.slice(from, to + 1);
  const last = kept.at(-1);
  if (last?.text !== undefined) last.text = last.text.trimEnd();
  return kept;
}
