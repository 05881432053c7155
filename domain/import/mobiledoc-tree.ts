import { ghostCard } from './ghost-cards.ts';
import type { Losses } from './html-table.ts';
import { element, type HtmlNode } from './html-tree.ts';
import { listIn, recordIn, wordsIn } from './json-values.ts';

/** Marks in marks: what is opened deeper stays without. */
const DEEPEST = 20;

/**
 * What the sections and markers name by their place. A card and the words of an atom are read once: the editor names none
 * twice, and a short text could otherwise name a long one without end.
 */
type Mobiledoc = { markups: unknown[]; atoms: unknown[]; cards: unknown[]; shown: Set<unknown>; losses: Losses };

/** A text of Ghost's editor of before (mobiledoc 0.3) in the elements of HTML that say the same. */
export function mobiledocTree(json: string, losses: Losses): HtmlNode[] {
  const { markups, atoms, cards, sections } = recordIn(JSON.parse(json));
  const named = { markups: listIn(markups), atoms: listIn(atoms), cards: listIn(cards) };
  const document = { ...named, shown: new Set(), losses };
  return listIn(sections).flatMap((section) => sectionTree(listIn(section), document));
}

function isFirst(part: unknown, { shown, losses }: Mobiledoc): boolean {
  const isNew = !shown.has(part);
  if (!isNew) losses.lose('a part of the text where it stood once more');
  shown.add(part);
  return isNew;
}

/** Whether a text is one of that editor. */
export const isMobiledoc = (document: unknown): boolean => {
  const { version, sections } = recordIn(document);
  return /^0\.3(\.|$)/.test(wordsIn(version)) && Array.isArray(sections);
};

function sectionTree([kind, about, given]: unknown[], document: Mobiledoc): HtmlNode[] {
  const { losses } = document;
  switch (kind) {
    case 1:
      return [block(wordsIn(about), inline(listIn(given), document))];
    case 2:
      return ghostCard('image', { src: about }, [], losses);
    case 3: {
      const items = listIn(given).map((item) => element('li', inline(listIn(item), document)));
      return [element(about === 'ol' ? 'ol' : 'ul', items)];
    }
    case 10: {
      const card = document.cards[Number(about)];
      if (!isFirst(card, document)) return [];
      const [name, payload] = listIn(card);
      const known = wordsIn(name);
      return ghostCard(Object.hasOwn(renamed, known) ? (renamed[known] ?? '') : known, recordIn(payload), [], losses);
    }
    default:
      losses.lose('a part of the text whose kind nobody knows');
      return [];
  }
}

/** Cards that have another name since. */
const renamed: Record<string, string> = { hr: 'horizontalrule', code: 'codeblock', 'card-markdown': 'markdown' };

function block(tag: string, children: HtmlNode[]): HtmlNode {
  if (tag === 'aside' || tag === 'pull-quote') return element('blockquote', children, { class: 'kg-blockquote-alt' });
  return element(/^(h[1-6]|blockquote)$/.test(tag) ? tag : 'p', children);
}

/** Words and atoms, each with the marks that it opens and how many end behind it. */
function inline(markers: unknown[], document: Mobiledoc): HtmlNode[] {
  const root: HtmlNode[] = [];
  const open = [root];
  for (const marker of markers) {
    const [type, opened, closed, value] = listIn(marker);
    for (const markup of listIn(opened)) {
      const made = mark(listIn(document.markups[Number(markup)]));
      if (open.length <= DEEPEST) open.at(-1)?.push(made);
      open.push(open.length <= DEEPEST ? made.children : (open.at(-1) ?? root));
    }
    open.at(-1)?.push(type === 1 ? atom(document.atoms[Number(value)], document) : { text: wordsIn(value) });
    open.length = Math.max(1, open.length - (typeof closed === 'number' && closed > 0 ? Math.floor(closed) : 0));
  }
  return root;
}

function atom(given: unknown, document: Mobiledoc): HtmlNode {
  const [name, words] = listIn(given);
  if (name === 'soft-return') return element('br');
  return { text: isFirst(given, document) ? wordsIn(words) : '' };
}

function mark([tag, attributes]: unknown[]) {
  const given = listIn(attributes);
  if (tag === 'a') return element('a', [], { href: wordsIn(given[given.indexOf('href') + 1]) });
  return element(/^(b|strong|i|em|s|del)$/.test(wordsIn(tag)) ? wordsIn(tag) : 'span');
}
