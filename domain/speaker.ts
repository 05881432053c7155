import type { Calendar } from './dates.ts';
import { type Suspension, suspendedSentence } from './suspension.ts';

/** What keeps an account from doing anything that others see, as it stands in the transaction that does it. */
export type Speaker = {
  banned: boolean;
  suspended: (Suspension & { calendar: Calendar }) | null;
};

/** Why nothing comes of what this account does, if that is so: the same for a like, a rating, a report and a name. */
export function silenceOf({ banned, suspended }: Speaker): string | null {
  if (banned) return 'This account can no longer take part.';
  return suspended && suspendedSentence(suspended, suspended.calendar);
}
