/** Word calls the foot of a note "_ftn1" and its place "_ftnref1"; Google Docs "ftnt1" and "ftnt_ref1". */
const TO_FOOT = /#(_?(?:ftn|edn|ftnt)\d+)$/;

/** Footnotes stand at the end of foreign documents and lead there by links. Here they stand in the words. */
export function notesInPlace(body: HTMLElement) {
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const foot = footOf(body, TO_FOOT.exec(link.getAttribute('href') ?? '')?.[1]);
    if (!foot || foot.contains(link)) continue;
    const note = document.createElement('sup');
    note.dataset.footnote = textOf(foot);
    (link.closest('sup') ?? link).replaceWith(note);
  }
  for (const foot of body.querySelectorAll(
    '[data-style*="mso-element:footnote-list"], [id^="ftn"], [id^="edn"], [data-foot]',
  ))
    foot.remove();
}

function footOf(body: HTMLElement, name: string | undefined): Element | null {
  if (!name) return null;
  const id = CSS.escape(name.replace(/^_/, ''));
  const found = body.querySelector(`[id="${id}"], a[name="${CSS.escape(name)}"]`);
  const foot = found?.localName === 'a' ? (found.closest('div[id], p') ?? found) : found;
  foot?.setAttribute('data-foot', '');
  return foot ?? null;
}

/** Without the number and the way back, which come first. */
const textOf = (foot: Element) =>
  (foot.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*\[?[\divxlc*]+\]?\s*/i, (number) => (/\d|\[|\*/.test(number) ? '' : number))
    .trim();
