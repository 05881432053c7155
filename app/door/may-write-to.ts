import { mailboxOf } from '#domain/mailbox.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { countOne } from '../rate-limit.ts';

/** Nobody can have somebody else's mailbox filled by us. */
const lettersToOne: RateLimit = { name: 'letters', times: 4, minutes: 15 };

/** Whether this address may get another letter that anybody can ask for. Counts it, too. */
export const mayWriteTo = (email: string, now: Date) => countOne(lettersToOne, mailboxOf(email), now) === null;
