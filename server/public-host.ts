import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '#domain/settings.ts';

/** The host that the reader's browser asked for. A proxy may have replaced it, and then says so. */
export function publicHost(headers: IncomingHttpHeaders, settings: Settings): string {
  const forwarded = settings.MARQUEE_TRUST_PROXY ? headers['x-forwarded-host'] : undefined;
  const first = String(forwarded ?? '')
    .split(',')[0]
    ?.trim();
  return first || headers.host || new URL(settings.url).host;
}
