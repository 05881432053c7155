import { settings } from './settings.ts';

/** A whole address of ours with a token in it, for a mail. */
export const linkWith = (path: string, token: string) => `${settings().url}${path}?token=${encodeURIComponent(token)}`;
