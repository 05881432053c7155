import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import type { ParameterError } from './problem.ts';

/** Whoever gets so many wrong reads the list of what there is; an answer to thousands would be a long one. */
const ERRORS_MOST = 20;

/** What a request asks of an endpoint; or, of each of its parameters that is wrong, what is wrong with it. */
export type Asked<Of extends Endpoint> = { asked: z.output<Of['parameters']> } | { errors: ParameterError[] };

export function askedOf<Of extends Endpoint>(endpoint: Of, query: URLSearchParams): Asked<Of> {
  const known = Object.keys(endpoint.parameters.shape);
  const names = [...new Set(query.keys())];
  const refused = names.flatMap((name) => refusalOf(name, query, known));
  const given = names.map((name) => [name, name === 'fields' ? query.get(name)?.split(',') : query.get(name)]);
  const { data, error } = endpoint.parameters.safeParse(Object.fromEntries(given));
  if (data && refused.length === 0) return { asked: data as z.output<Of['parameters']> };
  const wrong = (error?.issues ?? []).map(
    ({ path: [parameter], message: detail }) => [String(parameter), detail] as const,
  );
  // Of each parameter what is wrong with it first: one that is a list can be wrong in every part.
  const first = [...new Map(wrong.toReversed())].map(([parameter, detail]) => ({ parameter, detail }));
  return { errors: [...refused, ...first].slice(0, ERRORS_MOST) };
}

function refusalOf(name: string, query: URLSearchParams, known: readonly string[]): ParameterError[] {
  if (!known.includes(name)) {
    return [{ parameter: name, detail: `There is no such parameter here. There are: ${known.join(', ')}.` }];
  }
  return query.getAll(name).length > 1 ? [{ parameter: name, detail: 'It is given more than once.' }] : [];
}

/** The same with the fields that are wanted alone, in their order; with all where nobody chose. */
export function onlyFields(told: Record<string, unknown>, fields: readonly string[] | undefined) {
  return fields ? Object.fromEntries(fields.map((name) => [name, told[name]])) : told;
}
