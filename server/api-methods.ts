import { API_METHODS, apiHeaders, preflightHeaders } from '#domain/api/headers.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer, type Headers } from './answer.ts';
import type { ApiProblem } from './api-problem.ts';

/** What the API says to a method that does not read: to a browser that asks whether it may, and to whoever would write. */
export function createApiMethods(settings: Settings, always: Headers, apiProblem: ApiProblem) {
  const allow = ['allow', API_METHODS];
  const preflight = Object.entries({ ...apiHeaders(settings.url), ...preflightHeaders }).flat();
  const mayRead = new Answer(200, '', [...always, ...preflight, ...allow], Buffer.alloc(0), { validator: false });
  const onlyReading = apiProblem('only-reading', `Ask with ${API_METHODS}.`, allow);
  return (method: string | undefined): Answer => (method === 'OPTIONS' ? mayRead : onlyReading);
}
