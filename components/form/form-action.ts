import type { ActionState } from '#domain/action-state.ts';

/** An action that answers a form which comes back when it was refused. */
export type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>;

/** For a button that holds nothing to lose. */
export type ButtonAction = (form: FormData) => Promise<void>;
