/** Pages at the door lead nowhere back: whoever has just signed in wants none of them. */
const door = /^\/(sign-in|sign-up|sign-out|forgot-password|reset-password|first-admin)\b/;

/** The way in, remembering the way back. */
export const doorPath = (way: '/sign-in' | '/sign-up', back: string) =>
  back === '/' || door.test(back) ? way : `${way}?next=${encodeURIComponent(back)}`;
