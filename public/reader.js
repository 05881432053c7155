// What JavaScript adds to pages that are complete without it. One module, no dependency; listeners stand on the document,
// so that they need not know which parts a page has.

/**
 * The nearest element of this kind around what an event happened to.
 * @param {Event} event
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
const around = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

/** Of a page that is fetched with this, the reader is shown a part; what else stands there they have not read. */
const partly = { 'x-shows': 'part' };

/* The menu: closes with Escape and with a press beside it. */

/** @returns {HTMLDetailsElement | null} */
const openMenu = () => document.querySelector('details.menu[open]');

document.addEventListener('keydown', (event) => {
  const menu = openMenu();
  if (event.key !== 'Escape' || !menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

document.addEventListener('click', (event) => {
  const menu = openMenu();
  if (menu && around(event, 'details.menu') !== menu) menu.open = false;
});

/* Passing a story on: each button shows where the device can do what it says. */

for (const button of document.querySelectorAll('[data-share]'))
  button.toggleAttribute('hidden', !('share' in navigator));
for (const button of document.querySelectorAll('[data-copy]')) button.toggleAttribute('hidden', !navigator.clipboard);

document.addEventListener('click', async (event) => {
  const url = around(event, '[data-share]')?.dataset.share;
  // Whoever closes the sheet again has changed their mind; there is nothing to say.
  if (url) await navigator.share({ title: document.querySelector('h1')?.textContent ?? '', url }).catch(() => {});
});

document.addEventListener('click', async (event) => {
  const url = around(event, '[data-copy]')?.dataset.copy;
  if (!url) return;
  await navigator.clipboard.writeText(new URL(url, location.href).href).then(
    () => toast('Link copied.'),
    () => toast('The link could not be copied. It is in the bar at the top of the window.'),
  );
});

const TOAST_MS = 4_000;
const UNSENT = 'That did not reach us. Press again in a moment.';

/** @param {string} words */
function toast(words) {
  const status = document.createElement('p');
  status.className = 'toast toast--now';
  status.role = 'status';
  document.body.append(status);
  // A status that is born with its words is not read out.
  setTimeout(() => {
    status.textContent = words;
  }, 50);
  setTimeout(() => status.remove(), TOAST_MS);
}

/* A film plays in its place, once it is asked for. */

document.addEventListener('click', (event) => {
  const film = around(event, 'a[data-player]');
  if (!(film instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./film.js').then(
    ({ play }) => play(film),
    () => location.assign(film.href),
  );
});

/* A spoiler opens in its place: what is withheld is taken from the page that its bars lead to. */

document.addEventListener('click', async (event) => {
  const bars = around(event, 'a[data-opens]');
  if (!(bars instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href, hash, dataset } = bars;
  const answer = await fetch(href, { headers: partly }).catch(() => undefined);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  const opened = page?.getElementById(dataset.opens ?? '');
  // Without an answer the browser shows in its own way what is the matter.
  if (!opened) return location.assign(href);
  document.getElementById(opened.id)?.replaceWith(opened);
  const place = document.getElementById(hash.slice(1)) ?? opened;
  const cover = place.querySelector('details[open] > summary, input:checked');
  if (cover instanceof HTMLElement) cover.focus();
});

/* A comment that stands on another page of its thread is asked for by its number. */

function followComment() {
  const number = /^#c(\d+)$/.exec(location.hash)?.[1];
  const story = /^\/(reviews|stories|lists)\/[^/]+$/.test(location.pathname);
  if (number && story && !document.getElementById(`c${number}`))
    location.replace(`${location.pathname}/comments/${number}`);
}

addEventListener('hashchange', followComment);
followComment();

/* An answer to a comment: the form takes its number without another page. */

/** @param {string} number @param {Element} link */
function answer(number, link) {
  const form = document.querySelector('form#form');
  if (!form || !takeNumber(form, number, link.closest('article'))) return false;
  form.scrollIntoView();
  form.querySelector('textarea')?.focus({ preventScroll: true });
  return true;
}

/** @param {Element} form @param {string} number @param {Element | null} [said] The comment, where it is known. */
function takeNumber(form, number, said) {
  const parent = form.querySelector('input[name=parent]');
  const line = document.getElementById('answering');
  const [to] = line?.querySelectorAll('a') ?? [];
  if (!(parent instanceof HTMLInputElement) || !line || !to) return false;
  parent.value = number;
  line.hidden = !number;
  to.textContent = `number ${number}`;
  to.href = `#c${number}`;
  const name = said?.querySelector('.comment__head b')?.textContent;
  line.querySelector('span')?.replaceChildren(name ? ` by ${name}` : '');
  const beginning = line.querySelector('q');
  if (!beginning) return false;
  beginning.textContent = [...(said?.querySelectorAll('.comment__text > p') ?? [])].map(wordsOf).join(' ');
  beginning.hidden = !beginning.textContent;
  return true;
}

/** @param {Element} paragraph */
const wordsOf = (paragraph) => /** @type {HTMLElement} */ (paragraph).innerText;

document.addEventListener('answering', (event) => {
  const form = document.querySelector('form#form');
  if (form && event instanceof CustomEvent) takeNumber(form, event.detail);
});

document.addEventListener('click', (event) => {
  const link = around(event, 'a[data-reply]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (answer(link.dataset.reply ?? '', link)) event.preventDefault();
});

/* A quotation: the form goes on with what is selected of a comment, or with all of it that is not covered. */

/** What was selected when the pointer went down: pressing may undo it. */
let selected = '';

/** @param {Element | null | undefined} words @returns {string} */
function selectedIn(words) {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!words || !range || !words.contains(range.commonAncestorContainer)) return '';
  return [...words.querySelectorAll('.spoiler')].some((bars) => range.intersectsNode(bars)) ? '' : String(selection);
}

/** @param {Event} event */
const wordsBeside = (event) => around(event, 'a[data-quote]')?.closest('article')?.querySelector('.comment__text');

document.addEventListener('pointerdown', (event) => {
  selected = selectedIn(wordsBeside(event));
});

document.addEventListener('click', (event) => {
  const link = around(event, 'a[data-quote]');
  const words = wordsBeside(event);
  const field = document.querySelector('form#form textarea');
  if (!link || !words || !(field instanceof HTMLTextAreaElement)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = [...words.querySelectorAll(':scope > p')].map(wordsOf);
  const text = (selectedIn(words) || selected || all.join('\n\n')).trim();
  if (!text || !answer(link.dataset.quote ?? '', link)) return;
  event.preventDefault();
  const before = field.value.trimEnd();
  const quoted = text.split('\n').map((line) => `> ${line}`.trimEnd());
  field.value = `${before && `${before}\n\n`}${quoted.join('\n')}\n\n`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.setSelectionRange(field.value.length, field.value.length);
});

/* A like is sent without another page. What the page that comes back says of the button, the button says from then on. */

document.addEventListener('submit', async (event) => {
  const { target: form, submitter: button } = event;
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement) || !/^likes/.test(form.id)) return;
  event.preventDefault();
  if (button.ariaBusy) return;
  button.ariaBusy = 'true';
  await like(form, button).catch(() => toast(UNSENT));
  button.removeAttribute('aria-busy');
});

/** Somebody may be in the middle of a sentence: the page stays. */
const GONE = 'That comment does not stand here any more. The page shows it as it was when you came.';

/** @param {HTMLFormElement} form @param {HTMLButtonElement} button */
async function like(form, button) {
  const answer = await fetch(form.action, { method: 'POST', headers: partly, body: new FormData(form, button) });
  if (answer.status === 404) return toast(GONE);
  if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const refusal = page.querySelector('form[id^=likes] [role=alert]')?.textContent;
  if (refusal) return toast(refusal);
  for (const old of document.querySelectorAll(`button[form^=likes][value="${button.value}"]`)) {
    const now = page.querySelector(`button[form="${old.getAttribute('form')}"][value="${button.value}"]`);
    if (!now) return toast(GONE);
    for (const name of ['name', 'aria-pressed']) old.setAttribute(name, now.getAttribute(name) ?? '');
    old.replaceChildren(...now.childNodes);
  }
}

/* "I have seen it" opens what is covered on the page that is there. */

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !form.closest('#seen') || event.defaultPrevented) return;
  event.preventDefault();
  if (form.ariaBusy) return;
  form.ariaBusy = 'true';
  import('./seen.js')
    .then(({ mark }) => mark(form, submitter))
    .catch(() => toast(UNSENT))
    .finally(() => rest(form));
});

/* A thread goes on while it is read, and what is typed below it is kept. */

if (document.getElementById('comments')) {
  import('./live.js');
  import('./drafts.js');
}

/* In a long text it is remembered where its reader stopped. */

/** In windows. */
const LONG = 3;
const text = document.querySelector('article :is(.prose, .ranks)');
if (text && text.scrollHeight > LONG * innerHeight) import('./place.js');

/* The keys of a page come with the first one that is pressed, or when the list of those of its thread is opened. */

/** @param {Event} event */
const come = async (event) => {
  const { press } = await import('./keys.js');
  if (event instanceof KeyboardEvent) press(event);
};
document.addEventListener('keydown', come, { once: true });

/** @type {HTMLElement | null} */
const keys = document.querySelector('[data-keys]');
if (keys) {
  keys.hidden = false;
  keys.addEventListener('toggle', come, { once: true });
}

document.addEventListener('input', async (event) => {
  const field = around(event, '#comments textarea[name=text]');
  if (!(field instanceof HTMLTextAreaElement) || !(event instanceof InputEvent) || event.data !== '@') return;
  const { complete } = await import('./handles.js');
  complete(field);
});

/* A form is sent once, however often its button is pressed. */

/** After this the connection is given up for lost and the form may be sent again. */
const SENDING_MS = 15_000;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.ariaBusy) return event.preventDefault();
  form.ariaBusy = 'true';
  setTimeout(() => rest(form), SENDING_MS);
});

/** @param {Element} form */
const rest = (form) => form.removeAttribute('aria-busy');

addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach(rest));

/* That a text was read to its end is counted, and not who read it. */

/** @type {HTMLElement | null} */
const end = document.querySelector('[data-read]');

if (end) {
  /** @param {string} sign */
  const say = (sign) => navigator.sendBeacon(`${end.dataset.read}/${sign}`);
  // A page that was fetched ahead counts once it is shown.
  const [visit] = /** @type {any[]} */ (performance.getEntriesByType('navigation'));
  if (Reflect.get(document, 'prerendering')) document.addEventListener('prerenderingchange', () => say('opened'));
  else if (visit?.activationStart || visit?.deliveryType === 'navigational-prefetch') say('opened');
  /** Nobody gets to the end of a text by reading in less than ten. */
  let seconds = 0;
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') seconds += 1;
    if (seconds < 10 || end.getBoundingClientRect().top > innerHeight) return;
    clearInterval(timer);
    say('finished');
  }, 1_000);
}

/* What is left: of the characters of a field, of the time to change a comment. */

/** Said from here on; before that nobody needs to know. */
const NEARLY_FULL = 0.8;
const graphemes = new Intl.Segmenter();
const figures = new Intl.NumberFormat(document.documentElement.lang);

class CharactersLeft extends HTMLElement {
  connectedCallback() {
    const field = this.closest('.field')?.querySelector('textarea');
    field?.addEventListener('input', () => this.count(field.value));
    if (field) this.count(field.value);
  }

  /** @param {string} text */
  count(text) {
    const most = Number(this.dataset.most);
    // Characters are never more than units, and counting units costs nothing.
    if (text.length < most * NEARLY_FULL) return this.replaceChildren();
    const left = most - [...graphemes.segment(text.trim())].length;
    this.textContent = left < 0 ? `${figures.format(-left)} too many.` : `${figures.format(left)} left.`;
  }
}

class TimeLeft extends HTMLElement {
  connectedCallback() {
    const timer = setInterval(() => {
      const minutes = Math.ceil((Number(this.dataset.until) - Date.now()) / 60_000);
      if (minutes > 0) this.textContent = minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
      else this.closest('a, button')?.remove();
      if (minutes <= 0 || !this.isConnected) clearInterval(timer);
    }, 10_000);
  }
}

customElements.define('characters-left', CharactersLeft);
customElements.define('time-left', TimeLeft);
