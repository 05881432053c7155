import type { ButtonAction, FormAction } from '#components/form/form-action.ts';

/** What the page that shows a thread lets its forms do. */
export type CommentActions = {
  post: FormAction;
  edit: FormAction;
  takeBack: ButtonAction;
  remove: FormAction;
  restore: FormAction;
  approve: FormAction;
  /** Under a story about a series, where it is asked how far; and under any other. */
  cover: FormAction;
  coverWhole: FormAction;
  uncover: FormAction;
  like: FormAction;
  report: FormAction;
  letStand: FormAction;
  mute: FormAction;
  feature: FormAction;
  close: ButtonAction;
  open: ButtonAction;
  rules: FormAction;
  appeal: FormAction;
  decline: FormAction;
  follow: ButtonAction;
  unfollow: ButtonAction;
};
