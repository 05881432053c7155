import type { z } from 'zod';
import type { ActionState } from './action-state.ts';

/** What a form sent: a field sent once is its value, a field sent several times a list of them. */
export type FormInput = Record<string, FormDataEntryValue | FormDataEntryValue[]>;

/** Names that begin so are Next's own. */
const FRAMEWORK_FIELD = /^\$ACTION/;

/** Fields whose value is never sent back to be shown again. */
const SECRET_FIELD = /password|token/i;

export function inputOf(form: FormData): FormInput {
  // In one pass: to ask the form for each name costs a pass each, and anybody may send twenty thousand names.
  const fields = Map.groupBy(form, ([name]) => name);
  const own = [...fields].filter(([name]) => !FRAMEWORK_FIELD.test(name));
  return Object.fromEntries(own.map(([name, entries]) => [name, sent(entries.map(([, value]) => value))]));
}

function sent(values: FormDataEntryValue[]): FormInput[string] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/** The text that was typed, to be shown again beside what was wrong with it. */
export function typedIn(form: FormData): Record<string, string> {
  const texts: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string' && !FRAMEWORK_FIELD.test(name) && !SECRET_FIELD.test(name)) texts.push([name, value]);
  }
  return Object.fromEntries(texts);
}

/**
 * What is wrong with a field whose schema says nothing of it itself, because no form of ours sends such: one sent twice, a
 * number out of all bounds. For `safeParse`, whose own words are for programmers.
 */
export function unforeseen({ code, origin }: { code?: string; origin?: unknown }): string {
  if (origin === 'string' && code === 'too_big') return 'This is too long.';
  if (origin === 'string' && code === 'too_small') return 'This is too short.';
  return 'This cannot be read as it was sent. Load the page anew.';
}

/** The first sentence about each field; what concerns no field is the sentence for the whole form. */
export function refusalOf(error: z.ZodError): ActionState {
  const errors: Record<string, string> = {};
  let message: string | undefined;
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    if (field === '') message ??= issue.message;
    else errors[field] ??= issue.message;
  }
  return message === undefined ? { errors } : { errors, message };
}
