import { apiHeaders } from '#domain/api/headers.ts';
import { PROBLEM_TYPE, type ProblemName, problemOf, problems } from '#domain/api/problem.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer, type Headers } from './answer.ts';
import { securityHeaders } from './security-headers.ts';

export type ApiProblem = (name: ProblemName, detail: string, more?: Headers) => Answer;

/** What is wrong with a request to the API that no page answers, in the form in which the API says it. */
export function createApiProblem(settings: Settings): ApiProblem {
  const always = [...securityHeaders(settings), ...Object.entries(apiHeaders(settings.url)).flat()];
  return (name, detail, more = []) => {
    const body = JSON.stringify(problemOf(name, settings.url, detail));
    const headers = [...always, 'cache-control', 'no-store', ...more];
    return new Answer(problems[name].status, PROBLEM_TYPE, headers, Buffer.from(body), { validator: false });
  };
}
