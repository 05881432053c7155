// That something was said under a story while its page is open. Nothing moves before the reader asks for it.

const thread = document.getElementById('comments');
/** @type {HTMLElement | null | undefined} */
const bar = thread?.querySelector('.live-bar');
const { live: address = '', newest = '0', here = '', muted = '' } = bar?.dataset ?? {};

/** Nobody reads on for so long without a move; a browser has few lines to a site, and other pages want them. */
const IDLE_MS = 15 * 60_000;
/** A stream says something at once. Where it does not, something on the way collects what we send. */
const SILENCE_MS = 10_000;
const POLL_MS = 30_000;

/** @typedef {Map<number, number>} Numbers of comments, each with that of its conversation */

/** What stood there before, on this page of the thread or another. @type {Set<number> | undefined} */
let known;
/** @type {Numbers} */
let fresh = new Map();
/** The line that was heard last. */
let heard = '';

/** @param {string} text */
async function hear(text) {
  heard = text;
  const latest = new Map(
    text.split(' ').flatMap((words) => {
      const [number = 0, under = number] = words.split('.').map(Number);
      return number ? [[number, under]] : [];
    }),
  );
  known ??= new Set([...latest.keys()].filter((number) => number <= Number(newest)));
  fresh = new Map([...latest].filter(([number]) => isNews(number)));
  const asked = fresh;
  const unheard = asked.size > 0 && muted ? await numbersOfMuted() : [];
  for (const number of unheard) asked.delete(number);
  // Something else was said while we asked, or it was brought in.
  if (heard === text && fresh === asked) announce();
}

/** @param {number} number */
const isAway = (number) => !document.getElementById(`c${number}`);
/** @param {number} number */
const isNews = (number) => !known?.has(number) && isAway(number);

function announce() {
  const [first] = fresh.keys();
  say(first ? [sentence(fresh), `${location.pathname}/comments/${first}`, 'Show them'] : []);
}

/** The line is the same for all, so whoever has muted somebody asks. @returns {Promise<number[]>} */
async function numbersOfMuted() {
  const answer = await fetch(muted).catch(() => undefined);
  return answer?.ok ? answer.json().catch(() => []) : [];
}

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "3 new comments, two of them under number 12" @param {Numbers} numbers */
function sentence(numbers) {
  const all = numbers.size;
  const replies = Map.groupBy(
    [...numbers].filter(([number, under]) => number !== under),
    ([, under]) => under,
  );
  const [[under, most] = [0, []]] = [...replies].toSorted(([, a], [, b]) => b.length - a.length);
  const count = all === 1 ? '1 new comment' : `${all} new comments`;
  if (most.length === 0) return count;
  if (most.length === all) return `${count} under number ${under}`;
  return `${count}, ${words[most.length] ?? most.length} of them under number ${under}`;
}

/** @param {string[]} said Words, and where the link beside them leads and what it is called. */
function say([text, href, name]) {
  if (!bar || bar.querySelector('span')?.textContent === text) return;
  if (!text || !href || !name) return bar.replaceChildren();
  const line = document.createElement('span');
  line.textContent = text;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  const toast = document.createElement('div');
  toast.className = 'toast toast--bar';
  toast.append(line, link);
  bar.replaceChildren(toast);
}

bar?.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || fresh.size === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const asked = fresh;
  const brought = await bringIn().catch(() => []);
  const [first] = brought;
  // They stand on another page of the thread, or the browser shows in its own way what is the matter.
  if (!first) return location.assign(link.href);
  const rest = [...asked.keys()].filter(isAway);
  // What was said while the page was fetched is news still, and what stands elsewhere goes with it.
  const more = [...fresh.keys()].some((number) => !asked.has(number) && isAway(number));
  if (!more) known = new Set([...(known ?? []), ...asked.keys()]);
  fresh = new Map([...fresh].filter(([number]) => isNews(number)));
  if (more || rest.length === 0) announce();
  else say([`${rest.length} more on another page`, `${location.pathname}/comments/${rest[0]}`, 'Go there']);
  /** @type {HTMLElement | null} */
  const number = first.querySelector('.comment__no');
  number?.focus();
});

/** Takes what is new from the page as it is now and puts it where it stands there. */
async function bringIn() {
  const answer = await fetch(here);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // The buttons of the first comments need forms that this page does not have.
  if (!answer.ok || (page.getElementById('likes') && !document.getElementById('likes'))) return [];
  const missing = [...page.querySelectorAll('#comments .comment[id^=c]')].filter(isMissing);
  for (const item of missing) {
    const { parentElement: list } = item;
    const above = list?.closest('.comment');
    const ours = above
      ? repliesOf(document.getElementById(above.id))
      : thread?.querySelector('ol.thread:not([aria-label])');
    if (!isMissing(item)) continue;
    if (!ours) return [];
    ours.insertBefore(item, nextHere(item));
  }
  for (const item of missing) mark(item);
  const heading = page.getElementById('talk');
  if (heading) document.getElementById('talk')?.replaceChildren(...heading.childNodes);
  return missing;
}

/** @param {Element} item */
const isMissing = (item) => !document.getElementById(item.id);

/** The next one beside it that this page has as well. @param {Element} item */
function nextHere(item) {
  let next = item.nextElementSibling;
  while (next && isMissing(next)) next = next.nextElementSibling;
  return next && document.getElementById(next.id);
}

/** @param {Element | null} above */
function repliesOf(above) {
  const list = above?.querySelector(':scope > .replies') ?? document.createElement('ol');
  list.className = 'replies';
  above?.append(list);
  return list;
}

/** @param {Element} item */
function mark(item) {
  const tag = document.createElement('span');
  tag.className = 'tag tag--lamp';
  tag.textContent = 'New';
  item.querySelector('.comment__head b')?.after(' ', tag);
}

/* When it is listened: while the thread has been reached, the page is seen, and somebody is there. */

/** @type {EventSource | undefined} */
let stream;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let idle;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let next;
let reached = false;
let listening = false;

function listen() {
  listening = true;
  const source = new EventSource(address);
  stream = source;
  next = setTimeout(poll, SILENCE_MS);
  source.onmessage = ({ data }) => {
    clearTimeout(next);
    hear(data);
  };
  // A line that was cut is taken up again by the browser; this one was refused.
  source.onerror = () => source.readyState === EventSource.CLOSED && poll();
}

async function poll() {
  stream?.close();
  clearTimeout(next);
  const answer = await fetch(address).catch(() => undefined);
  if (!listening || answer?.status === 404) return;
  if (answer?.ok) hear(await answer.text());
  next = setTimeout(poll, POLL_MS);
}

function rest() {
  listening = false;
  stream?.close();
  clearTimeout(next);
}

function awake() {
  clearTimeout(idle);
  idle = setTimeout(rest, IDLE_MS);
  if (reached && !listening && !document.hidden) listen();
}

if (thread && bar) {
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, awake, { passive: true });
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : awake()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', awake);
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    reached = true;
    awake();
  }).observe(thread);
}
