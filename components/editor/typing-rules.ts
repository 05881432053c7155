import { Extension, InputRule, markInputRule, wrappingInputRule } from '@tiptap/core';
import { isSafeLink } from '#domain/link.ts';

/** The signs of plain text, while somebody types. Headings, lists, quotes and emphasis bring theirs with them. */
export const TypingRules = Extension.create({
  name: 'typingRules',
  addInputRules() {
    const { nodes, marks } = this.editor.schema;
    const [pullQuote, spoilerText] = [nodes.pullQuote, marks.spoilerText];
    if (!pullQuote || !spoilerText) return [];
    return [
      wrappingInputRule({ find: /^\s*>>\s$/, type: pullQuote }),
      markInputRule({ find: /(?:^|[^|])(\|\|([^|]+)\|\|)$/, type: spoilerText }),
      linkRule,
    ];
  },
});

/** [words](address) */
const linkRule = new InputRule({
  find: /(?<!\[)\[([^[\]]{1,200})\]\(([^()\s]{1,500})\)$/,
  handler: ({ range, match, chain }) => {
    const [, words = '', href = ''] = match;
    if (!isSafeLink(href)) return null;
    chain()
      .insertContentAt(range, { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] })
      .unsetMark('link')
      .run();
    return undefined;
  },
});
