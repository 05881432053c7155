import type { FormAction } from '#components/form/form-action.ts';

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
  follow: ButtonAction;
  unfollow: ButtonAction;
};
