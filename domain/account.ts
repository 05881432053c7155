import type { Role } from './viewer.ts';

/** Somebody who can sign in, as the person and the operator see them. Never with the password's hash. */
export type Account = {
  id: number;
  /** In lower case. */
  email: string;
  confirmed: boolean;
  name: string;
  handle: string;
  socialHandle: string;
  bio: string;
  role: Role;
  /** False when the account signs in through another service only. */
  hasPassword: boolean;
  banned: boolean;
  /** Until then the account does nothing that others see; over when it lies in the past. */
  suspendedUntil: Date | null;
  /** The number that a session must carry to be good. */
  epoch: number;
  createdAt: Date;
  /** When it will be emptied, because its owner asked for that. */
  leavesAt: Date | null;
};

/** What its owner can change without further proof. */
export type Profile = Pick<Account, 'name' | 'handle' | 'socialHandle' | 'bio'>;

/** Where an admin sees it. */
export const accountPath = (id: number) => `/desk/accounts/${id}`;

/** Fits before "says:" on a phone without breaking twice. */
export const NAME_MAX = 60;

/** As long as an address in SMTP can be. */
export const EMAIL_MAX = 254;

/** A handle stands in an address; shorter than two is nobody's. */
export const HANDLE_MIN = 2;
export const HANDLE_MAX = 40;

/** The longest handles of the networks in use, with their server. */
export const SOCIAL_HANDLE_MAX = 100;

/** Two lines under a story. */
export const BIO_MAX = 280;
