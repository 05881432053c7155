/** How long a link works, in days: for a fact-checker today, for a week's round, for a production company. */
export const previewDays = [1, 7, 30] as const;

/** A name, or what it is for. */
export const PREVIEW_NOTE_MAX = 80;

/** A way to a text for people without an account. Its secret is known to nobody but those who were given it. */
export type PreviewLink = {
  id: number;
  note: string;
  /** The number of the revision that it shows; null when it follows the working copy. */
  revision: number | null;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

export type PreviewLinkState = 'open' | 'expired' | 'revoked';

export function previewLinkState({ revokedAt, expiresAt }: PreviewLink, now: Date): PreviewLinkState {
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

const DAY_MS = 24 * 60 * 60_000;
export const previewExpiry = (days: number, now: Date) => new Date(now.getTime() + days * DAY_MS);

export const sharedPreviewPath = (token: string) => `/preview?token=${token}`;
