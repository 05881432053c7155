import { anchorAt, findAnchor, lettersOf, type NoteAnchor } from '#domain/note-anchor.ts';

/** What stands in the editor as the writer sees it now, and where on the page each character of it is. */
export type WrittenText = { text: string; pieces: { node: Text; from: number }[] };

const BLOCKS = 'p, h2, h3';

/** Reads the editor. What cannot be written in, such as the field of a caption, is no text. */
export function writtenText(editor: Element): WrittenText {
  const pieces: WrittenText['pieces'] = [];
  let text = '';
  let block: Element | null | undefined;
  for (const node of textsIn(editor)) {
    const own = node.parentElement?.closest(BLOCKS);
    if (pieces.length > 0 && own !== block) text += '\n';
    block = own;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  return { text, pieces };
}

function* textsIn(editor: Element): Generator<Text> {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const isFixed = node instanceof HTMLElement && node.contentEditable === 'false';
    return isFixed ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** Where each passage stands now; those that are gone stand nowhere. */
export function rangesOf(written: WrittenText, anchors: NoteAnchor[]): (Range | undefined)[] {
  const letters = lettersOf(written.text);
  const places = placesOf(written.text);
  return anchors.map((anchor) => {
    const place = findAnchor(letters, anchor);
    if (place.state === 'gone') return undefined;
    return rangeBetween(written, places[place.from] ?? 0, (places[place.to - 1] ?? 0) + 1);
  });
}

/** Where in a text each of its letters stands. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!/\s/u.test(text.charAt(at))) places.push(at);
  return places;
}

function rangeBetween({ pieces }: WrittenText, from: number, to: number): Range {
  const range = document.createRange();
  const first = pieces.findLast((piece) => piece.from <= from);
  const last = pieces.findLast((piece) => piece.from < to);
  if (first) range.setStart(first.node, from - first.from);
  if (last) range.setEnd(last.node, to - last.from);
  return range;
}

/** What somebody has marked in the editor, as a passage to be found again; undefined when that is nothing. */
export function passageIn(editor: Element, range: Range): NoteAnchor | undefined {
  const { text, pieces } = writtenText(editor);
  const marked = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [marked[0], marked.at(-1)];
  if (range.collapsed || !first || !last) return undefined;
  const from = first.from + (first.node === range.startContainer ? range.startOffset : 0);
  const to = last.from + (last.node === range.endContainer ? range.endOffset : last.node.length);
  return text.slice(from, to).trim() ? anchorAt(text, from, to) : undefined;
}
