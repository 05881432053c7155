import type { Body, BodyNode } from '../body.ts';

const short: Record<string, string> = {
  paragraph: 'p',
  hardBreak: '/',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
};

/** What a text is, in short: `p(…)`, marks as `bold{…}`. */
export const inShort = (body: Body) => body.content.map(nodeInShort).join(' ');

function nodeInShort({ type, attrs, content = [], text, marks = [] }: BodyNode): string {
  if (text !== undefined)
    return marks.reduce((inner, { type, attrs }) => `${type}${attrs ? `<${attrs.href}>` : ''}{${inner}}`, text);
  const about = attrs
    ? `[${Object.values(attrs)
        .filter((value) => value !== '' && value !== false && value !== null)
        .join(' ')}]`
    : '';
  return type === 'hardBreak' ? '/' : `${short[type] ?? type}${about}(${content.map(nodeInShort).join('')})`;
}
