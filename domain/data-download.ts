import type { Letter, Sender } from './letter.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a finished file can be fetched: a week away from the computer, and no copy that lies about for ever. */
export const DOWNLOAD_DAYS = 7;

/** Files a day and account: one, and one more for whoever lost it. To make one reads everything that somebody wrote. */
export const DOWNLOADS_A_DAY = 2;
export const DOWNLOADS_COUNT_MS = 24 * HOUR_MS;

/** A worker that has said nothing for this long is gone, and another makes the file anew. */
export const DOWNLOAD_LEASE_MS = 2 * MINUTE_MS;

/** What fails five times fails for a reason that the log tells the operator. */
export const DOWNLOAD_MOST_ATTEMPTS = 5;

export const downloadPause = (attempts: number) => 2 ** (attempts - 1) * MINUTE_MS;

export const downloadExpiry = (askedAt: Date) => new Date(askedAt.getTime() + DOWNLOAD_DAYS * 24 * HOUR_MS);

/** Where its owner gets it, signed in. */
export const downloadPath = (id: number) => `/account/data/${id}`;

/** The newest file of an account, as its page shows it. */
export type Download = {
  id: number;
  state: 'waiting' | 'ready' | 'failed';
  askedAt: Date;
  bytes: number;
  /** Until when it can be fetched. */
  until: Date;
};

/** Says that a file is ready. The link in it is no secret: it opens for nobody but its owner. */
export const dataReadyLetter = (
  { name, email }: { name: string; email: string },
  sender: Sender,
  { id, day }: { id: number; day: string },
): Letter => ({
  to: { name, address: email },
  subject: `Your data at ${sender.name} is ready`,
  label: 'Your data',
  heading: 'Everything that you made here',
  paragraphs: [
    'It is one file, a zip. A text in it says what is what.',
    `Sign in to fetch it, until ${day}. Then we delete it; you can ask for another at any time.`,
  ],
  button: { name: 'Fetch my data', url: `${sender.url}${downloadPath(id)}` },
  foot: `It was not you who asked? Nobody else gets the file. But somebody knows your password: choose a new one, ${sender.url}/forgot-password`,
});
