type Item = { level: number; ordered: boolean };

/** Word writes lists as paragraphs with a bullet typed before them and the level in a style. */
export function wordLists(body: HTMLElement) {
  let lists: HTMLElement[] = [];
  let last: Element | undefined;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[data-style*="mso-list"]')) {
    const item = itemOf(paragraph);
    if (!item) continue;
    // Anything between two items ends the list.
    if (!last || paragraph.previousElementSibling !== last) lists = [];
    while (lists.length > item.level || (lists.length === item.level && lists.at(-1)?.localName !== nameOf(item)))
      lists.pop();
    if (lists.length === 0) {
      const list = listFor(item);
      paragraph.before(list);
      lists.push(list);
      last = list;
    }
    while (lists.length < item.level) lists.push(nestIn(lists.at(-1), item));
    const entry = document.createElement('li');
    lists.at(-1)?.append(entry);
    entry.append(paragraph);
  }
}

function itemOf(paragraph: HTMLElement): Item | undefined {
  const level = /mso-list:\s*\S+ level(\d)/i.exec(paragraph.dataset.style ?? '')?.[1];
  if (!level) return undefined;
  const sign = paragraph.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]');
  const ordered = /^\(?[\da-z]{1,4}[.)]/i.test(sign?.textContent?.trim() ?? '');
  sign?.remove();
  return { level: Number(level), ordered };
}

const nameOf = ({ ordered }: Item) => (ordered ? 'ol' : 'ul');
const listFor = (item: Item) => document.createElement(nameOf(item));

/** A list in the last entry of another one; an entry is made where Word leaves a level out. */
function nestIn(outer: HTMLElement | undefined, item: Item): HTMLElement {
  const entry = outer?.lastElementChild ?? document.createElement('li');
  if (!entry.parentElement) outer?.append(entry);
  const list = listFor(item);
  entry.append(list);
  return list;
}
