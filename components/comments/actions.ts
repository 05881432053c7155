import type { ButtonAction, FormAction } from '#components/form/form-action.ts';

/** What the page that shows a thread lets its forms do. */
export type CommentActions = {
  post: FormAction;
  edit: FormAction;
  takeBack: ButtonAction;
  remove: FormAction;
  restore: ButtonAction;
  approve: ButtonAction;
  /** Under a story about a series, where it is asked how far; and under any other. */
  cover: FormAction;
  coverWhole: ButtonAction;
  uncover: ButtonAction;
  like: FormAction;
  report: FormAction;
  letStand: ButtonAction;
  mute: FormAction;
  feature: FormAction;
  close: ButtonAction;
  open: ButtonAction;
  rules: FormAction;
  appeal: FormAction;
  decline: ButtonAction;
  follow: ButtonAction;
  unfollow: ButtonAction;
};
