// Keys of a page and its thread: single signs, heard wherever no field has the focus, until their reader turns them off. Whoever speaks
// to their device would press them by talking (WCAG 2.1.4).

/** Under which this device remembers that they are off. */
const OFF = 'marquee.keys.off';

/** @type {Record<string, string>} */
const pressedBy = { r: 'a[data-reply]', q: 'a[data-quote]', l: 'button[form^=likes]', c: '[data-copy]' };
/** @type {Record<string, number>} */
const steps = { j: 1, k: -1 };

/** Where the browser keeps nothing for us, they are off for this page alone. @template T @param {() => T} use */
function stored(use) {
  try {
    return use();
  } catch {
    return undefined;
  }
}

let off = stored(() => localStorage.getItem(OFF)) === '1';

/** The comments of the thread, from top to bottom. */
const articles = () => [...document.querySelectorAll('#comments .thread:not([aria-label]) .comment > article')];

/** @param {Element} article */
const topOf = (article) => article.getBoundingClientRect().top;

/** The comment that a step leads to: from the one with the focus, or else from the top of the window. */
function stepFrom(/** @type {Element | null} */ here, /** @type {number} */ step) {
  const all = articles();
  if (here) return all[all.indexOf(here) + step];
  return step > 0 ? all.find((article) => topOf(article) >= 0) : all.findLast((article) => topOf(article) < 0);
}

/** The comment at which its reader looks: the first that does not end at the very top of the window. */
const inSight = () =>
  articles().find((article) => {
    const { top, bottom } = article.getBoundingClientRect();
    return bottom > innerHeight / 4 && top < innerHeight;
  });

/** @param {EventTarget | null} target */
const isTyped = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);

/** @type {Record<string, () => void>} */
const everywhere = {
  '/': () => {
    const field = document.getElementById('q');
    if (field) field.focus();
    else location.assign('/search');
  },
  '?': show,
};

/** @param {KeyboardEvent} event */
export function press(event) {
  if (off || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
  const act = everywhere[event.key];
  if (act) {
    // Else the sign would be typed into the field that is found.
    event.preventDefault();
    return act();
  }
  const step = steps[event.key];
  const choice = pressedBy[event.key];
  if (!step && !choice) return;
  const here = event.target instanceof Element ? event.target.closest('.comment > article') : null;
  /** @type {HTMLElement | null | undefined} */
  const chosen = step
    ? stepFrom(here, step)?.querySelector('.comment__no')
    : (here ?? inSight())?.querySelector(choice ?? '');
  if (!chosen) return;
  // Else the letter would be typed into the field that an answer leads to.
  event.preventDefault();
  if (step) chosen.focus();
  else chosen.click();
}

document.addEventListener('keydown', press);

/** Every key that the page hears, with what it does: those of its thread from the list that stands there. */
function show() {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys-list';
  dialog.setAttribute('aria-label', 'Keys');
  dialog.innerHTML =
    '<ul><li><kbd>/</kbd> search</li><li><kbd>?</kbd> this list</li></ul><form class="row" method="dialog"><button class="button" autofocus>Close</button><button class="plain" type="button">Turn them off</button></form>';
  const ofThread = document.querySelectorAll('[data-keys] li');
  dialog.querySelector('ul')?.prepend(...[...ofThread].map((line) => line.cloneNode(true)));
  dialog.querySelector('[type=button]')?.addEventListener('click', () => {
    turn();
    dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const toggle = document.querySelector('[data-keys] button');

function say() {
  if (toggle) toggle.textContent = off ? 'Turn them on' : 'Turn them off';
}

function turn() {
  off = !off;
  stored(() => (off ? localStorage.setItem(OFF, '1') : localStorage.removeItem(OFF)));
  say();
}

toggle?.addEventListener('click', turn);
say();
