/** The way in, remembering the way back. */
export const doorPath = (door: '/sign-in' | '/sign-up', back: string) =>
  back === '/' ? door : `${door}?next=${encodeURIComponent(back)}`;
