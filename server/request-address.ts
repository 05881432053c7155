import type { IncomingMessage } from 'node:http';
import type { Settings } from '#domain/settings.ts';

/**
 * Who asks, for rate limits. Behind a proxy it is the last entry of X-Forwarded-For, the one that our proxy wrote; those
 * before it anybody can invent.
 */
export function requestAddress(request: IncomingMessage, settings: Settings): string {
  const forwarded = settings.MARQUEE_TRUST_PROXY ? request.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return (last || request.socket.remoteAddress) ?? '';
}
