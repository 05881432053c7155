import type { Block } from '#domain/blocks.ts';
import type { ComparedBlock } from '#domain/body-comparison.ts';

const kinds: Record<string, string> = {
  heading: 'Heading',
  figure: 'Picture',
  video: 'Film',
  relatedStory: 'Story card',
  scoreCard: 'Score card',
  horizontalRule: 'Line across',
};

const places: [start: string, name: string][] = [
  ['spoiler', 'In a spoiler'],
  ['pullQuote', 'Pull quote'],
  ['blockquote', 'Quotation'],
  ['bulletList', 'In a list'],
  ['orderedList', 'In a list'],
  ['table', 'In a table'],
];

/** Shows another story of ours by its number. */
export const isCard = ({ node }: Block) => node.type === 'relatedStory' || node.type === 'scoreCard';

/** "Paragraph 4", "Heading", "In a list". */
export function placeOf({ node, within, paragraph }: Block): string {
  if (paragraph !== undefined) return `Paragraph ${paragraph}`;
  const place = places.find(([start]) => within.some((name) => name.startsWith(start)));
  return kinds[node.type] ?? place?.[1] ?? 'Passage';
}

/** What happened to it, beside its name; the words themselves say it where they changed. */
export function changeSaid({ change, before, after }: ComparedBlock): string {
  switch (change) {
    case 'same':
      return 'no change';
    case 'changed':
      return before && after && !before.isText && before.text === after.text ? 'replaced' : '';
    case 'reformatted':
      return before && after ? lookSaid(before, after) : '';
    case 'added':
      return 'added';
    case 'taken':
      return 'taken out';
    case 'moved':
      return before ? `moved here. It was ${placeOf(before).toLowerCase()}` : '';
    case 'left':
      return after ? `moved. It is ${placeOf(after).toLowerCase()} now` : '';
  }
}

function lookSaid(before: Block, after: Block): string {
  const [was, is] = [placeOf(before), placeOf(after)].map((place) => place.replace(/ \d+$/, '').toLowerCase());
  return was === is ? 'looks different' : `looks different. It was: ${was}`;
}
