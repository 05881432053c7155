import { createHmac, randomBytes } from 'node:crypto';
import { SECRET_START } from '#domain/webhook-signature.ts';
import { secret } from './secret.ts';

export const newSeed = () => randomBytes(24).toString('base64url');

/** What a seed signs with here. It is kept nowhere: a stolen database signs nothing. */
export const webhookSecret = (seed: string) =>
  SECRET_START + createHmac('sha256', secret()).update(`sign for a webhook ${seed}`).digest('base64');

/** All that sign for a receiver, the older first. */
export const secretsOf = ({ seed, nextSeed }: { seed: string; nextSeed: string | null }) =>
  [seed, ...(nextSeed ? [nextSeed] : [])].map(webhookSecret);
