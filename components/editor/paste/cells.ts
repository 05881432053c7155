const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, li, blockquote';

/** A cell of ours holds one paragraph: the blocks of a foreign one become its lines. */
export function cellsAsLines(body: HTMLElement) {
  for (const cell of body.querySelectorAll('td, th')) {
    for (const block of cell.querySelectorAll(BLOCKS)) {
      if (endsLine(block)) block.append(document.createElement('br'));
      block.replaceWith(...block.childNodes);
    }
    for (const list of cell.querySelectorAll('ul, ol')) list.replaceWith(...list.childNodes);
  }
  withoutJoinedCells(body);
}

/** Whether more of the cell follows. */
function endsLine(block: Element): boolean {
  for (let node: Element | null = block; node && !node.matches('td, th'); node = node.parentElement) {
    if (node.nextElementSibling) return true;
  }
  return false;
}

/** A joined cell becomes itself and empty ones beside it, so that what stands under a head stays under it. */
function withoutJoinedCells(body: HTMLElement) {
  for (const cell of body.querySelectorAll<HTMLTableCellElement>('td[colspan], th[colspan]')) {
    const extra = Math.min(cell.colSpan, 50) - 1;
    cell.after(...Array.from({ length: extra }, () => document.createElement(cell.localName)));
  }
}
