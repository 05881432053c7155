import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { HIGHEST_ID } from './highest-id.ts';

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

const number = z.coerce.number().int().positive().max(HIGHEST_ID);

export const previewLinkForm = z.object({
  storyId: number,
  /** Empty to follow the working copy. */
  revision: z
    .string()
    .default('')
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .pipe(z.int('Choose one of those shown.').positive().max(HIGHEST_ID).nullable()),
  days: z.coerce.number().refine((days) => previewDays.some((one) => one === days), 'Choose how long the link works.'),
  note: z
    .string()
    .default('')
    .transform((typed) => cleanText(typed).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(PREVIEW_NOTE_MAX, `At most ${PREVIEW_NOTE_MAX} characters.`)),
});

export const revokeForm = z.object({ storyId: number, linkId: number });
