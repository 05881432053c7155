import { type HtmlElement, type HtmlNode, isElement, isSpoiler, textOfHtml, unread } from './html-tree.ts';
import { spoilerSign } from './shortcodes.ts';

/** The element that stands for words under bars in a tree that `CommentBars` has read. */
export const BARS_TAG = 'x-bars';

/** Elements that are paragraphs, or hold some. */
const paragraphs = new Set(['div', 'p']);
/** Elements in which bars have to begin and end. */
const blocks = new Set(['blockquote', 'li', 'ol', 'pre', 'ul', ...paragraphs]);

/** Something of a line, or a block: one in which what is covered is told, or one that can be under bars as a whole. */
type Piece = { node: HtmlNode; is: 'open' | 'covered'; block?: boolean } | { node: HtmlNode; is: 'told'; block: true };

/**
 * What of a comment is under bars. They cover what stands between them in a paragraph, so what is a spoiler is covered
 * piece by piece; where one begins or ends within an emphasis or a link, the words are kept without that.
 */
export class CommentBars {
  #heard = 0;
  #open = 0;
  #around = 0;
  #endsTooMany = false;

  /** Whether there was a spoiler at all. */
  areMet = false;

  /** The tree with what is under bars in elements of their own. */
  cover = (nodes: readonly HtmlNode[]): HtmlNode[] => grouped(nodes.flatMap((node) => this.#pieces(node)));

  /** Whether every spoiler that begins ends, and all the signs of it, of which there are so many, were heard. */
  arePaired(signs: number): boolean {
    return this.#heard === signs && !this.#endsTooMany && this.#open === 0;
  }

  #pieces(node: HtmlNode): Piece[] {
    if ('text' in node) return [this.#piece(node)];
    if (!isElement(node)) return this.#hear(node.comment);
    if (unread.has(node.tag)) return [];
    return isSpoiler(node) ? this.#spoiler(node) : this.#element(node);
  }

  #piece = (node: HtmlNode): Piece => ({ node, is: this.#open + this.#around > 0 ? 'covered' : 'open' });

  #hear(comment: string): Piece[] {
    const sign = spoilerSign(comment);
    if (!sign) return [];
    this.#heard += 1;
    if (sign === 'ends') {
      this.#endsTooMany ||= this.#open === 0;
      this.#open = Math.max(0, this.#open - 1);
      return [];
    }
    this.areMet = true;
    const about = this.#about(sign.begins);
    this.#open += 1;
    return about;
  }

  #spoiler(element: HtmlElement): Piece[] {
    this.areMet = true;
    const isSummary = (node: HtmlNode) => isElement(node) && node.tag === 'summary';
    const about = this.#about(textOfHtml(element.children.filter(isSummary)));
    this.#around += 1;
    const pieces = this.#element({ ...element, children: element.children.filter((node) => !isSummary(node)) });
    this.#around -= 1;
    return [...about, ...pieces];
  }

  /** What a spoiler is about stood open before it, and does so here. */
  #about(written: string): Piece[] {
    const about = written
      .replace(/^\s*spoilers?\b\W*/i, '')
      .replace(/\s+/gu, ' ')
      .trim();
    return about ? [this.#piece({ text: `${about}: ` })] : [];
  }

  #element(element: HtmlElement): Piece[] {
    const inner = element.children.flatMap((node) => this.#pieces(node));
    const [first = this.#piece(element)] = inner;
    const isOne = inner.every(({ is }) => is === first.is);
    const whole = { ...element, children: inner.map(({ node }) => node) };
    if (!blocks.has(element.tag))
      return isOne && !inner.some(({ block }) => block) ? [{ ...first, node: whole }] : inner;
    if (paragraphs.has(element.tag) && isOne && first.is === 'covered')
      return [{ node: whole, is: 'covered', block: true }];
    return [{ node: { ...element, children: grouped(inner) }, is: 'told', block: true }];
  }
}

function grouped(pieces: readonly Piece[]): HtmlNode[] {
  const made: HtmlNode[] = [];
  let bars: HtmlElement | undefined;
  for (const { node, is } of pieces) {
    if (is !== 'covered') {
      bars = undefined;
      made.push(node);
      continue;
    }
    if (!bars) {
      bars = { tag: BARS_TAG, attributes: {}, children: [] };
      made.push(bars);
    }
    bars.children.push(node);
  }
  return made;
}
