/**
 * Words in the editor's form that go out by a button of their own. No save of the text takes them along, so until that
 * button is pressed only the page has them, and the device.
 */
const labels: Record<string, string> = { returnNote: 'What is to be done', note: 'Why you save' };
/** Notes beside the text: a new one, and an answer to each thread. */
const besideText = /^note-/;
export const noteName = (thread: number | 'new') => `note-${thread}`;

export const isWaiting = (name: string): boolean => name in labels || besideText.test(name);

/** What such a field is called, for whoever finds it again. */
export const waitingLabel = (name: string): string | undefined =>
  labels[name] ?? (besideText.test(name) ? 'Note beside the text' : undefined);

/** Those of a form's fields that hold such words. */
export const waitingWords = (fields: Iterable<readonly [name: string, value: string]>): [string, string][] =>
  [...fields].flatMap(([name, value]) => (isWaiting(name) && value.trim() ? [[name, value]] : []));

/** The same of a form on the page, without turning its text into JSON. */
export const waitingIn = (form: HTMLFormElement): [string, string][] =>
  waitingWords([...form.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ name, value }) => [name, value]));
