import { READING_MS } from './case-reader.ts';
import { KEPT_FOR_MS, MOST_KEPT } from './comment.ts';
import { DOWNLOAD_DAYS } from './data-download.ts';
import { DAYS_TO_STAY, HANDLE_RESTS_DAYS } from './departure.ts';
import { EMAIL_CHANGE_HOURS } from './email-change.ts';
import { INVITATION_DAYS } from './invitation.ts';
import { GIVEN_UP_SHOWN_MS } from './outbox.ts';
import { SESSION_DAYS } from './session.ts';
import { FAILURES_COUNT_MS } from './sign-in-throttle.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Kept = {
  /** What it is, for whoever reads how long we keep what. */
  what: string;
  /** How long, in words. */
  time: string;
  why: string;
};

/** What a job removes after a time, counted from a moment that the record itself carries. */
export type Swept = Kept & {
  /** For how long after that moment. 0 where the moment is the end of its use. */
  afterMs: number;
};

const days = (number: number) => `${number} days`;

/** How long each kind of short-lived record stays. `db/retention.ts` removes it, and the page /privacy says so: both from here. */
export const retention = {
  'sign-in-failures': {
    what: 'Failed attempts to sign in, in a form from which nobody is recognised',
    time: '15 minutes',
    why: 'so that passwords cannot be guessed one after the other',
    afterMs: FAILURES_COUNT_MS,
  },
  'one-time-tokens': {
    what: 'Links by mail that confirm an address or lead to a new password',
    time: 'an hour for a password, 3 days for an address, a week for the first admin',
    why: 'a letter is not always opened at once; of the link we keep a fingerprint only',
    afterMs: 0,
  },
  'email-changes': {
    what: 'Another mail address that somebody gave and has not confirmed',
    time: `${EMAIL_CHANGE_HOURS} hours`,
    why: 'until the link that we sent there is pressed',
    afterMs: 0,
  },
  invitations: {
    what: 'Invitations to join the staff',
    time: days(INVITATION_DAYS),
    why: 'as long as the link in them works',
    afterMs: 0,
  },
  'kept-comments': {
    what: 'What somebody wrote and has not posted yet, while they sign in or look at it once more',
    time: `${days(KEPT_FOR_MS / DAY_MS)}, or until ${MOST_KEPT.toLocaleString('en-GB')} others have been kept since`,
    why: 'so that nothing typed is lost; which browser it belongs to, only that browser knows',
    afterMs: KEPT_FOR_MS,
  },
  'given-up-letters': {
    what: 'That a letter to an address could not be sent; its text is gone by then',
    time: days(GIVEN_UP_SHOWN_MS / DAY_MS),
    why: 'from when it was given up, so that whoever runs this can see that mail is broken',
    afterMs: GIVEN_UP_SHOWN_MS,
  },
  notifications: {
    what: 'What we told you of: answers, mentions, decisions',
    time: days(180),
    why: 'half a year of news is all that anybody looks through',
    afterMs: 180 * DAY_MS,
  },
  downloads: {
    what: 'The file with your data, once you asked for it',
    time: days(DOWNLOAD_DAYS),
    why: 'to be fetched; a copy of everything should not lie about',
    afterMs: DOWNLOAD_DAYS * DAY_MS,
  },
  'preview-links': {
    what: 'Links to texts that are not published, once they work no more',
    time: days(30),
    why: 'so that their makers see which of them are over',
    afterMs: 30 * DAY_MS,
  },
  'retired-handles': {
    what: 'The handle of somebody who left, without anything else of them',
    time: days(HANDLE_RESTS_DAYS),
    why: 'so that nobody is taken for them',
    afterMs: 0,
  },
  'case-readers': {
    what: 'Which comment a moderator is reading',
    time: `${READING_MS / MINUTE_MS} minutes`,
    why: 'so that two do not judge the same one unawares',
    afterMs: 0,
  },
  places: {
    what: 'How many reads came from which other site: sums by day',
    time: days(400),
    why: 'so that a month can be compared with the same of last year; then the sums of stories and sections remain',
    afterMs: 400 * DAY_MS,
  },
  'places-of-stories': {
    what: 'How many reads of a story came from which other site: sums by day',
    time: days(400),
    why: 'so that whoever wrote it sees where it is talked about',
    afterMs: 400 * DAY_MS,
  },
  'reads-of-stories': {
    what: 'How often each story was read on each day',
    time: days(800),
    why: 'so that a year can be compared with the one before; then the sum of each story remains',
    afterMs: 800 * DAY_MS,
  },
  'vain-searches': {
    what: 'Words that somebody searched for and we did not have, without who it was',
    time: days(90),
    why: 'so that we see what is missing',
    afterMs: 90 * DAY_MS,
  },
  'webhook-deliveries': {
    what: 'Which message went to which other site (by webhook), whether it took it, and how it answered if it did not; not what the message said',
    time: days(30),
    why: 'so that what did not arrive can be found and sent again',
    afterMs: 30 * DAY_MS,
  },
  'story-locks': {
    what: 'Who had a text open to write in it',
    time: 'a day',
    why: 'so that two do not write over each other',
    afterMs: DAY_MS,
  },
} as const satisfies Record<string, Swept>;

export type RetentionKind = keyof typeof retention;

/** What needs no job: it ends by itself, or stays for a reason. */
export const keptOtherwise: readonly Kept[] = [
  {
    what: 'That you are signed in',
    time: `${SESSION_DAYS} days after your last visit, in your own browser`,
    why: 'we keep no list of sessions, only a number that ends all of yours at once',
  },
  {
    what: 'How often you post, write to us or press a button',
    time: 'an hour at the most, in memory, and until somebody next does one of these',
    why: 'against floods; a restart forgets it',
  },
  {
    what: 'Lines that the server prints: which page was asked for when, how long it took, and what failed',
    time: 'as long as whoever runs the server keeps what it prints: here they are kept in no file',
    why: 'so that faults are found; they tell no name, no word of a form and not where anybody came from, but the number of an account in an address of the desk, and a mail address that a mail server refuses',
  },
  {
    what: 'How often a story is read, and read to its last line: sums by day',
    time: 'as long as the publication',
    why: 'to know what is read; no address, no cookie and no account stands beside them. Who sends DNT or GPC is counted as one read and says nothing of how far',
  },
  {
    what: 'Letters that wait to be sent',
    time: 'until the mail server has them, 3 days at the most, or as long as the link in them works',
    why: 'then their text is deleted here',
  },
  {
    what: 'An account that is to be deleted',
    time: days(DAYS_TO_STAY),
    why: 'to change one’s mind; hidden from searches at once',
  },
  {
    what: 'Your account, comments, ratings, likes, what you have seen and saved for later',
    time: 'as long as you have the account',
    why: 'you can have all of it as a file, change it, and delete it',
  },
  {
    what: 'What the staff do: publishing, removing, changing settings',
    time: 'as long as the publication',
    why: 'whoever acts must not be able to make it unsaid; the name of somebody who left is taken out',
  },
];

/** How often the job looks. Nothing outlives its time by more than this and one pass. */
export const SWEEP_EVERY_MS = 10 * MINUTE_MS;
