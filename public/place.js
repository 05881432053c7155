// Where somebody stopped in a long text, for when they come back. It is kept on their device and nowhere else.

/** Under which this device remembers it: for each text the passage at the top of the window, the last left last. */
const KEPT = 'marquee.places';
/** Nobody goes on with so many; the oldest is forgotten first. */
const MOST = 50;
/** Before this passage nobody has begun. */
const BEGUN = 3;

/** Where the browser keeps nothing for us, nothing is offered. @returns {Record<string, number>} */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {number | undefined} passage none for whoever has come to the end */
function keep(passage) {
  const { [location.pathname]: _, ...others } = kept();
  const places = Object.entries(others).slice(1 - MOST);
  if (passage !== undefined) places.push([location.pathname, passage]);
  try {
    localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // Full, or not allowed.
  }
}

/** @type {NodeListOf<HTMLElement>} */
const found = document.querySelectorAll('main article :is(.prose > *, .rank)');
const passages = [...found];

function leave() {
  const here = passages.findIndex((passage) => passage.getBoundingClientRect().bottom > 0);
  const toEnd = (passages.at(-1)?.getBoundingClientRect().bottom ?? 0) <= innerHeight;
  // Whoever only looked at the beginning goes on where they stopped before.
  if (toEnd || here >= BEGUN) keep(toEnd ? undefined : here);
}

/** @param {HTMLElement} passage */
function offer(passage) {
  const bar = document.createElement('p');
  bar.className = 'toast toast--now';
  bar.role = 'status';
  const go = document.createElement('button');
  go.type = 'button';
  go.className = 'plain';
  go.textContent = 'Go on where you stopped';
  go.addEventListener('click', () => {
    passage.tabIndex = -1;
    passage.focus();
    bar.remove();
  });
  document.body.append(bar);
  // A status that is born with its words is not read out.
  setTimeout(() => bar.append(go), 50);
  // Whoever reads on has answered.
  addEventListener('scroll', () => scrollY > innerHeight && bar.remove(), { passive: true });
}

const stopped = passages[kept()[location.pathname] ?? -1];
if (stopped && !location.hash && scrollY === 0) offer(stopped);

// The last that every browser tells a page before it is gone.
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
