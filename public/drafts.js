// What is typed below a story stays on this device until it is posted: for each story, and for each account apart.

/** @typedef {{ text: string, parent: string, at: number, sentAfter?: number }} Draft */

const PREFIX = 'marquee.draft.';
/** As long as somebody may come back to a thought. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

const thread = document.getElementById('comments');
const key = PREFIX + thread?.dataset.draft;
const newest = Number(document.querySelector('.live-bar')?.getAttribute('data-newest'));
/** @type {HTMLFormElement | null} */
const form = document.querySelector('form#form');
const field = form?.querySelector('textarea');
/** @type {HTMLInputElement | null | undefined} */
const parent = form?.querySelector('input[name=parent]');

/** Where the browser keeps nothing for us, there is nothing to keep. @template T @param {() => T} use @returns {T | undefined} */
function stored(use) {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** @param {string} name @returns {Draft | undefined} */
const read = (name) => stored(() => JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined);
/** @param {Partial<Draft>} [more] */
function keep(more) {
  const text = field?.value ?? '';
  if (!text.trim()) return forget(key);
  const draft = { text, parent: parent?.value ?? '', at: Date.now(), ...more };
  stored(() => localStorage.setItem(key, JSON.stringify(draft)));
}
/** @param {string} name */
const forget = (name) => stored(() => localStorage.removeItem(name));

for (const name of stored(() => Object.keys(localStorage)) ?? []) {
  if (name.startsWith(PREFIX) && !((read(name)?.at ?? 0) > Date.now() - KEPT_MS)) forget(name);
}

const draft = read(key);
/** Only what has just been posted leads to a number above those that were there. */
const landed = Number(/^#c(\d+)$/.exec(location.hash)?.[1]);
if (draft?.sentAfter !== undefined && landed > draft.sentAfter) forget(key);
else if (draft && field && !field.readOnly) bringBack(draft, field);
else if (draft) showKept(draft);

/** @param {Draft} draft @param {HTMLTextAreaElement} field */
function bringBack(draft, field) {
  if (field.value) return;
  field.value = draft.text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (draft.parent) document.dispatchEvent(new CustomEvent('answering', { detail: draft.parent }));
  const note = document.createElement('p');
  note.className = 'meta';
  note.role = 'status';
  const away = document.createElement('button');
  Object.assign(away, { type: 'button', className: 'plain', textContent: 'Throw it away' });
  away.addEventListener('click', () => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    note.remove();
  });
  form?.querySelector('.field')?.after(note);
  note.append('You wrote this here before. It is kept on this device only. ', away);
}

/** Where the thread was closed over it. @param {Draft} draft */
function showKept({ text }) {
  const kept = document.getElementById('kept-words');
  const words = kept?.querySelector('textarea');
  if (!kept || !words) return;
  words.value = text;
  kept.hidden = false;
  kept.querySelector('button')?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text).catch(() => words.select());
  });
}

if (!field?.readOnly) field?.addEventListener('input', () => keep());

form?.addEventListener('submit', ({ submitter }) => {
  const intent = submitter instanceof HTMLButtonElement ? submitter.value : '';
  // The server keeps it on the way through the door.
  if (intent.startsWith('sign')) forget(key);
  else if (intent !== 'preview') keep({ sentAfter: newest });
});
