import { typedIn } from '#domain/form-input.ts';
import type { FormAction } from './form-action.ts';

/** How Next says that an action led elsewhere, or that there is nothing here. */
const LED_ELSEWHERE = /^NEXT_/;

/** An action that answers even where the line is down or the server fell: the form comes back as it was sent. */
export const overTheLine =
  (action: FormAction): FormAction =>
  async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      if (error instanceof Error && 'digest' in error && LED_ELSEWHERE.test(String(error.digest))) throw error;
      return {
        message: 'The desk did not answer. All you wrote is still here: press the button once more.',
        values: typedIn(form),
      };
    }
  };
