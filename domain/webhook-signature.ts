import { createHmac } from 'node:crypto';

/** What secrets begin with, so that a receiver's library knows them. */
export const SECRET_START = 'whsec_';

/** A message on its way: the same name at every attempt, by which a receiver knows what it had before. */
export type SignedMessage = { id: string; body: string };

/**
 * The headers by which a receiver knows that a message is ours and new, as Standard Webhooks has them
 * (standardwebhooks.com): one signature for each secret, any of which will do.
 */
export function signatureHeaders({ id, body }: SignedMessage, secrets: readonly string[], sentAt: Date) {
  const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_START.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
