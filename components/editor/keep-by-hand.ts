/** The name of the event by which the form says that its text was kept as a revision. */
export const KEPT = 'kept-by-hand';

/**
 * Has the text that was just saved kept as a revision. Whether that works or not, the text itself is saved: without a
 * connection the next press of Save keeps it.
 */
export async function keepByHand(path: string, form: HTMLFormElement) {
  const typed = new FormData(form);
  const sent = new FormData();
  for (const name of ['version', 'note']) sent.set(name, String(typed.get(name) ?? ''));
  const kept = await fetch(path, { method: 'POST', body: sent })
    .then((answer) => answer.json())
    .catch(() => undefined);
  if (kept?.outcome === 'kept') form.dispatchEvent(new CustomEvent(KEPT, { detail: kept.number }));
}
