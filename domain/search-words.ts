import type { Body, BodyNode } from './body.ts';
import { folded } from './fold.ts';

/** Nobody types a longer one, and PostgreSQL keeps none of more than 2,046 bytes. */
const WORD_MAX = 60;

/** A sign of a script that puts no space between words. */
export const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Each of them is a word. */
const spaceless = new RegExp(withoutSpaces, 'gu');

/** A word of letters and figures alone, so that no engine reads anything into it; `begins` where its beginning is enough. */
export type SoughtWord = { word: string; begins: boolean };

/** The words of a text in lower case, without accents and signs, in their order. */
export function wordsOf(text: string): string[] {
  const found =
    folded(text)
      .replace(spaceless, ' $& ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => word.slice(0, WORD_MAX));
}

/** Words as they are kept: a space before and after each, so that a phrase begins and ends with one. */
export const keptWords = (...texts: string[]): string => ` ${wordsOf(texts.join(' ')).join(' ')} `;

/** What is said in a text, paragraph by paragraph: words, and what stands under pictures, over films and in footnotes. */
export function passagesOf(body: Body): string[] {
  return body.content.flatMap(passagesIn).filter((text) => text.trim() !== '');
}

/** What nodes say in an attribute. */
const said = ['caption', 'title', 'about', 'alt'];

function passagesIn(node: BodyNode): string[] {
  const attributes = said.map((name) => node.attrs?.[name]).filter((text) => typeof text === 'string');
  const inner = node.content ?? [];
  const own = inner.some(({ type }) => type === 'text') ? [inner.map(textIn).join('')] : inner.flatMap(passagesIn);
  return [...attributes, ...own];
}

/** A footnote is read where its number stands; a line ends like a word. */
function textIn({ type, text, attrs }: BodyNode): string {
  if (type === 'footnote') return ` (${String(attrs?.text ?? '')})`;
  return text ?? ' ';
}
