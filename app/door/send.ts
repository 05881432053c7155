import { sendLetter } from '#db/mail.ts';
import { findPublication } from '#db/publication.ts';
import { settings } from '#db/settings.ts';
import type { Letter, Sender } from '#domain/letter.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { countOne } from '../rate-limit.ts';

/** Nobody can have somebody else's mailbox filled by us. */
const lettersToOne: RateLimit = { name: 'letters', times: 4, minutes: 15 };

/** Whether this address may get another letter that anybody can ask for. Counts it, too. */
export const mayWriteTo = (email: string, now: Date) => countOne(lettersToOne, email, now) === null;

/** Writes in the name of the publication. */
export async function send(write: (sender: Sender) => Letter) {
  const { name } = await findPublication();
  const sender = { name, url: settings().url };
  await sendLetter(write(sender), sender);
}

/** A whole address of ours with a token in it, for a mail. */
export const linkWith = (path: string, token: string) => `${settings().url}${path}?token=${encodeURIComponent(token)}`;
