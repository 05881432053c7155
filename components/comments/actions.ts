import type { ActionState } from '#domain/action-state.ts';

/** For a form that may come back with a sentence and what was typed. */
export type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>;
/** For a button that holds nothing to lose. */
export type ButtonAction = (form: FormData) => Promise<void>;

/** What the page that shows a thread lets its forms do. */
export type CommentActions = {
  post: FormAction;
  edit: FormAction;
  takeBack: ButtonAction;
  remove: FormAction;
  restore: ButtonAction;
  approve: ButtonAction;
  close: ButtonAction;
  open: ButtonAction;
};
