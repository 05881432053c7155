// A work is marked as seen without another page: what that opens or covers is taken from the page that comes back, and
// whoever reads on stays at the line at which they were.

/** @param {HTMLFormElement} form @param {HTMLElement | null} button */
export async function mark(form, button) {
  const answer = await fetch(form.action, { method: 'POST', body: new FormData(form, button) });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = page.getElementById('seen');
  // Not the page that it was: the browser shows in its own way what is the matter.
  if (!answer.ok || !now) return location.assign(answer.url);
  const line = lineAtTop();
  for (const place of placesIn(page)) document.getElementById(place.id)?.replaceWith(place);
  line.hold();
  // A refusal stands beside its field.
  const next = now.querySelector('[aria-invalid=true]') ?? now.querySelector('button');
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/** The form, the text, the words of comments, and the lines that say how much is covered. @param {Document} page */
const placesIn = (page) => page.querySelectorAll('#seen, #text, .comment__text[id], .read-all');

/** The part of the text at the top of the window. A text has the same parts whatever of it is covered. */
function lineAtTop() {
  const parts = () => [...(document.getElementById('text')?.children ?? [])];
  const place = parts().findIndex((part) => part.getBoundingClientRect().bottom > 0);
  const topOf = () => parts()[place]?.getBoundingClientRect().top ?? 0;
  const before = topOf();
  return { hold: () => scrollBy({ top: topOf() - before, behavior: 'instant' }) };
}
