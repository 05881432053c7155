// Offers what may be meant by what is typed into the field of the search. Typed out and sent it finds just the same.

/** @typedef {{ kind: string, text: string, path: string }} Suggestion */

const PAUSE_MS = 150;

const field = document.querySelector('[data-suggest] input');
if (field instanceof HTMLInputElement) offer(field);

// Another order of the results is asked for by choosing it; without this, with the search.
document.querySelector('form select[name=order]')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) target.form?.requestSubmit();
});

/** @param {HTMLInputElement} field */
function offer(field) {
  const list = document.createElement('ul');
  Object.assign(list, { className: 'hunt__offers', id: `${field.id}-offers`, role: 'listbox', hidden: true });
  list.setAttribute('aria-label', 'Suggestions');
  const status = document.createElement('span');
  Object.assign(status, { className: 'sr', role: 'status' });
  field.parentElement?.append(list, status);
  Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  field.setAttribute('aria-controls', list.id);

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let asking;
  /** Which is chosen; none is before an arrow key was pressed, so that Enter searches for what was typed. */
  let active = -1;

  const options = () => [...list.children];

  function close() {
    clearTimeout(asking);
    list.hidden = true;
    field.ariaExpanded = 'false';
    status.textContent = '';
    choose(-1);
  }

  async function ask() {
    const typed = field.value;
    const answer = await fetch(`/api/search?${new URLSearchParams({ q: typed })}`).catch(() => undefined);
    /** @type {Suggestion[]} */
    const found = answer?.ok ? await answer.json() : [];
    // Something else stands there by now, which is asked for itself.
    if (field.value !== typed || document.activeElement !== field) return;
    close();
    if (found.length === 0) return;
    list.replaceChildren(...found.map(option));
    list.hidden = false;
    field.ariaExpanded = 'true';
    status.textContent =
      found.length === 1 ? '1 suggestion.' : `${found.length} suggestions. Arrow keys choose, Enter opens.`;
  }

  /** @param {Suggestion} found @param {number} at */
  function option({ kind, text, path }, at) {
    const item = document.createElement('li');
    Object.assign(item, { id: `${list.id}-${at}`, role: 'option', ariaSelected: 'false' });
    item.dataset.path = path;
    const more = document.createElement('span');
    more.textContent = kind;
    item.append(`${text} `, more);
    return item;
  }

  /** @param {number} at */
  function choose(at) {
    active = at;
    for (const [number, item] of options().entries()) item.ariaSelected = String(number === at);
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  }

  /** @param {Element | null | undefined} item */
  function open(item) {
    if (item instanceof HTMLElement) location.assign(item.dataset.path ?? '');
  }

  field.addEventListener('input', () => {
    clearTimeout(asking);
    if (field.value.trim().length < 2) close();
    else asking = setTimeout(ask, PAUSE_MS);
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const count = options().length;
    // One place before the first is the field itself.
    if (event.key === 'ArrowDown') choose(active + 1 < count ? active + 1 : -1);
    else if (event.key === 'ArrowUp') choose(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) open(options()[active]);
    else return;
    event.preventDefault();
  });
  // The field must not lose its focus before the press has been heard.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => open(target instanceof Element ? target.closest('li') : null));
}
