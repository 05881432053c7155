import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '#domain/settings.ts';
import { publicHost } from './public-host.ts';

/**
 * Whether a form comes from a page of ours. A browser says where it comes from; what says nothing is no browser and
 * carries nobody's cookies without their knowing.
 */
export function isOwnForm(headers: IncomingHttpHeaders, settings: Settings): boolean {
  const { origin } = headers;
  if (origin === undefined) return ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string);
  if (!URL.canParse(origin)) return false;
  return origin === settings.url || new URL(origin).host === publicHost(headers, settings);
}
