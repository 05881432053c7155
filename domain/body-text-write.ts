import type { BodyNode } from './body.ts';
import type { VideoProvider } from './body-nodes.ts';
import { inlineText } from './body-text-inline.ts';
import { rowLines } from './body-text-table.ts';
import { videoAddress } from './video.ts';

/** What the beginning of a line can mean; a paragraph that begins so gets a backslash. */
const MEANS_SOMETHING = /^(\s|#|>|-|\d+\.)/;

/** The blocks of a body as lines of plain text, an empty line between them. */
export function linesOf(blocks: readonly BodyNode[]): string[] {
  if (blocks.length === 1 && blocks[0] && isEmptyParagraph(blocks[0])) return [''];
  return blocks.flatMap((block, at) => (at ? ['', ...blockLines(block)] : blockLines(block)));
}

const isEmptyParagraph = (node: BodyNode) => node.type === 'paragraph' && !node.content?.length;

function blockLines(node: BodyNode): string[] {
  const inside = node.content ?? [];
  const attrs = node.attrs ?? {};
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(attrs.level))} ${inlineText(inside)}`.split('\n');
    case 'blockquote':
      return linesOf(inside).map((line) => (line ? `> ${line}` : '>'));
    case 'pullQuote':
      return `>> ${inlineText(inside[0]?.content ?? [])}`.split('\n');
    case 'bulletList':
      return inside.flatMap((item) => itemLines('- ', item));
    case 'orderedList':
      return inside.flatMap((item, at) => itemLines(`${Number(attrs.start) + at}. `, item));
    case 'horizontalRule':
      return ['---'];
    case 'figure':
      return [`[[picture ${attrs.mediaId}${attrs.wide ? ' wide' : ''}]] ${attrs.caption}`];
    case 'video':
      return [`[[film ${filmAddress(attrs)}${attrs.posterId ? ` poster ${attrs.posterId}` : ''}]] ${attrs.title}`];
    case 'spoiler':
      return [`[[spoiler: ${attrs.about}]]`, ...linesOf(inside), '[[end of spoiler]]'];
    case 'relatedStory':
      return [`[[story ${attrs.storyId}]]`];
    case 'scoreCard':
      return [`[[score ${attrs.storyId}]]`];
    case 'table':
      return inside.flatMap(rowLines);
    default:
      return isEmptyParagraph(node) ? ['\\'] : inlineText(inside).replace(MEANS_SOMETHING, '\\$1').split('\n');
  }
}

const filmAddress = (attrs: Record<string, unknown>) =>
  videoAddress({ provider: attrs.provider as VideoProvider, id: String(attrs.id) });

/** The marker on the first line, its width before the others. */
function itemLines(marker: string, item: BodyNode): string[] {
  const indent = ' '.repeat(marker.length);
  return linesOf(item.content ?? []).map((line, at) => (at === 0 ? marker + line : line && indent + line));
}
