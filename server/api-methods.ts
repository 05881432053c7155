import { preflightHeaders } from '#domain/api/headers.ts';
import { PROBLEM_TYPE, problemOf } from '#domain/api/problem.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer, type Headers } from './answer.ts';

/** What the API says to a method that does not read: to a browser that asks whether it may, and to whoever would write. */
export function createApiMethods(settings: Settings, always: Headers) {
  const preflight = [...always, ...Object.entries(preflightHeaders).flat()];
  const mayRead = new Answer(200, '', preflight, Buffer.alloc(0), { validator: false });
  const said = problemOf('only-reading', settings.url, 'Ask with GET, HEAD or OPTIONS.');
  const refusal = [...preflight, 'allow', 'GET, HEAD, OPTIONS', 'cache-control', 'no-store'];
  const onlyReading = new Answer(405, PROBLEM_TYPE, refusal, Buffer.from(JSON.stringify(said)), { validator: false });
  return (method: string | undefined): Answer => (method === 'OPTIONS' ? mayRead : onlyReading);
}
