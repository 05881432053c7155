import type { z } from 'zod';
import { countOne, leftOf } from '#app/rate-limit.ts';
import { settings } from '#db/settings.ts';
import { askedOf, onlyFields } from '#domain/api/asked.ts';
import type { Endpoint } from '#domain/api/endpoint.ts';
import { apiHeaders, limitHeaders, READING_API } from '#domain/api/headers.ts';
import { type ParameterError, PROBLEM_TYPE, type ProblemName, problemOf, problems } from '#domain/api/problem.ts';
import { networkOf } from '#domain/network.ts';
import { requestContext } from '#domain/request-context.ts';
import type { Found } from './found.ts';

type Keys = Record<string, string>;
type Asked<Of extends Endpoint> = z.output<Of['parameters']>;

/** What answers an endpoint: what was asked, and what the parts in braces name. */
export type Find<Of extends Endpoint> = (asked: Asked<Of>, keys: Keys) => Promise<Found<z.output<Of['shape']>>>;

/** An answer without what depends on who asks. */
export type Answerer = (url: URL, keys: Keys) => Promise<Response>;

/** Answers the same to everybody: the query is read, what was found is told, and of that the fields that were chosen. */
export function answerer<Of extends Endpoint>(endpoint: Of, find: Find<Of>): Answerer {
  return async (url, keys) => {
    const read = askedOf(endpoint, url.searchParams);
    if ('errors' in read) return wrong(read.errors);
    const found = await find(read.asked, keys);
    if (!found) return failure('not-found', 'There is nothing that readers have at this address.');
    if ('errors' in found) return wrong(found.errors);
    if ('moved' in found) return leadsOn(found.moved, url.search);
    const { fields } = read.asked as { fields?: string[] };
    return told('one' in found ? onlyFields(found.one, fields) : page(found, fields, url));
  };
}

/** The way of a request: counted for its network, then answered, with what is left of the limit. */
export const route =
  (answer: Answerer) =>
  async (request: Request, context: { params: Promise<Keys> }): Promise<Response> => {
    const now = new Date();
    const who = `network ${networkOf(requestContext()?.address ?? '')}`;
    const allowed = countOne(READING_API, who, now);
    const response = allowed
      ? failure('too-many-requests', `There were ${READING_API.times} in ${READING_API.minutes} minutes.`)
      : await answer(new URL(request.url), await context.params);
    for (const [name, value] of limitHeaders(leftOf(READING_API, who, now), allowed, now))
      response.headers.set(name, value);
    return response;
  };

const headers = (type: string) => ({ ...apiHeaders(settings().url), 'content-type': type });

export const told = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: headers('application/json; charset=utf-8') });

export const failure = (name: ProblemName, detail: string, errors?: ParameterError[]) =>
  new Response(JSON.stringify(problemOf(name, settings().url, detail, errors)), {
    ...{ status: problems[name].status, headers: headers(PROBLEM_TYPE) },
  });

const wrong = (errors: ParameterError[]) =>
  failure('bad-parameter', errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '), errors);

/** What was asked of the old address is asked of the present one. */
const leadsOn = (path: string, query: string) =>
  new Response(null, {
    status: 308,
    headers: { ...apiHeaders(settings().url), location: settings().url + path + query },
  });

type Page = Extract<Found<object>, { page: object[] }>;

function page({ page, cursor }: Page, fields: string[] | undefined, { pathname, searchParams }: URL) {
  const next = new URLSearchParams(searchParams);
  if (cursor !== undefined) next.set('cursor', cursor);
  return {
    data: page.map((one) => onlyFields(one as Record<string, unknown>, fields)),
    next: cursor === undefined ? null : `${settings().url}${pathname}?${next}`,
  };
}
