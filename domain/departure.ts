import type { Account } from './account.ts';
import type { Role } from './viewer.ts';

const DAY_MS = 24 * 60 * 60_000;

/** How long somebody who asked for their account to be deleted can change their mind. */
export const DAYS_TO_STAY = 7;

/** How long the handle of somebody who left is given to nobody else: until few remember whose it was. */
export const HANDLE_RESTS_DAYS = 365;

/** What becomes of the comments: they stay without a name, or go too. */
export const wordsChoices = ['kept', 'removed'] as const;
export type WordsChoice = (typeof wordsChoices)[number];

/** What becomes of the name over what was published under it: it stays as the record has it, or goes too. */
export const bylineChoices = ['kept', 'removed'] as const;
export type BylineChoice = (typeof bylineChoices)[number];

export const leavesAt = (now: Date) => new Date(now.getTime() + DAYS_TO_STAY * DAY_MS);
export const handleRestsUntil = (now: Date) => new Date(now.getTime() + HANDLE_RESTS_DAYS * DAY_MS);

/** Who stands over the comments of everybody who left. */
export const FORMER_READER = 'A former reader';

/** Who stands over the work of staff who did not leave their name. */
export const FORMER_STAFF = 'Former staff';

type Leaver = Pick<Account, 'id' | 'name' | 'handle'> & { role: Role; signs: boolean };

/**
 * What an account is called once it is empty. Its row stays, because comments, revisions and the audit log point to it. A byline
 * that is kept needs its name and the address of its page; any other handle begins with a sign that nobody can choose.
 */
export function nameAfterLeaving({ id, name, handle, role, signs }: Leaver, byline: BylineChoice) {
  const own = signs && byline === 'kept';
  const former = signs || role !== 'reader' ? FORMER_STAFF : FORMER_READER;
  return {
    email: `former-${id}@deleted.invalid`,
    name: own ? name : former,
    handle: own ? handle : `~${id}`,
  };
}
