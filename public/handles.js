// Completes a handle after an @ in a comment. Typed out it works just the same.

/** @typedef {{ handle: string, name: string }} Found */

const PAUSE_MS = 150;
const [account, story] = (document.getElementById('comments')?.dataset.draft ?? '0.0').split('.');

/** @type {WeakSet<HTMLTextAreaElement>} */
const completed = new WeakSet();

/** @param {HTMLTextAreaElement} field */
export function complete(field) {
  // Who is not signed in calls nobody yet.
  if (account === '0' || completed.has(field)) return;
  completed.add(field);

  const list = document.createElement('ul');
  Object.assign(list, { className: 'handles', id: `${field.id}-handles`, role: 'listbox', hidden: true });
  list.setAttribute('aria-label', 'People');
  const status = document.createElement('span');
  Object.assign(status, { className: 'sr', role: 'status' });
  field.after(list, status);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  let active = 0;

  const options = () => [...list.children];
  /** What is being typed, from its @ to the caret. */
  const typed = () => /(?<![\p{L}\p{N}._@/-])@([\p{L}\p{N}-]+)$/u.exec(field.value.slice(0, field.selectionStart))?.[1];

  function close() {
    clearTimeout(asking);
    list.hidden = true;
    status.textContent = '';
    field.removeAttribute('aria-activedescendant');
  }

  async function ask() {
    const start = typed();
    if (!start) return close();
    const answer = await fetch(`/api/handles?${new URLSearchParams({ story: story ?? '', start })}`).catch(
      () => undefined,
    );
    /** @type {Found[]} */
    const found = answer?.ok ? await answer.json() : [];
    // Something else stands there by now, which is asked for itself.
    if (typed() !== start) return;
    if (found.length === 0) return close();
    list.replaceChildren(...found.map(option));
    list.hidden = false;
    status.textContent =
      found.length === 1 ? '1 person. Enter takes it.' : `${found.length} people. Arrow keys choose, Enter takes.`;
    choose(0);
  }

  /** @param {Found} found @param {number} at */
  function option({ handle, name }, at) {
    const item = document.createElement('li');
    Object.assign(item, { id: `${list.id}-${at}`, role: 'option' });
    item.dataset.handle = handle;
    const more = document.createElement('span');
    more.textContent = name;
    item.append(`@${handle} `, more);
    return item;
  }

  /** @param {number} at */
  function choose(at) {
    active = (at + options().length) % options().length;
    for (const [number, item] of options().entries()) item.ariaSelected = String(number === active);
    field.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  }

  /** @param {Element | undefined} item */
  function take(item) {
    const start = typed();
    if (!(item instanceof HTMLElement) || start === undefined) return;
    const end = field.selectionStart;
    field.setRangeText(`${item.dataset.handle} `, end - start.length, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  }

  field.addEventListener('input', () => {
    clearTimeout(asking);
    if (typed()) asking = setTimeout(ask, PAUSE_MS);
    else close();
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(active + step);
    else if (event.key === 'Enter' || event.key === 'Tab') take(options()[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // The field must not lose its focus before the press has been heard.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) =>
    take(target instanceof Element ? (target.closest('li') ?? undefined) : undefined),
  );
}
