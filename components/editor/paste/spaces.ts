/** Line ends and runs of spaces as a browser would show them; hard spaces only where a language wants them. */
export function plainSpaces(body: HTMLElement) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.nodeValue = plainSpace(node.nodeValue ?? '');
  }
}

export const plainSpace = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    // French sets one before these signs; anywhere else it is what a program made of a space.
    .replace(/\u00a0(?![!?:;»])(?<!«\u00a0)/g, ' ')
    .replace(/ {2,}/g, ' ');
