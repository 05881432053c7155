/**
 * What a form gets back when its action refused: a sentence for each field that is wrong, and everything that was typed
 * (passwords excepted), so that the form can be shown again as it was. An accepted action redirects instead.
 */
export type ActionState = {
  /** One sentence for the whole form, when no single field is to blame. */
  message?: string;
  errors?: Record<string, string>;
  values?: Record<string, string>;
};

export const noState: ActionState = {};

/** The sentence beside one field. */
export const refuse = (field: string, sentence: string): ActionState => ({ errors: { [field]: sentence } });
