import { z } from 'zod';
import { DEVELOPERS_PATH } from './address.ts';
import { shape } from './shape.ts';

/** What can be wrong with a request, by the last part of the address that explains it. */
export const problems = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter is wrong',
    about: 'Each one that is wrong is named, with what is wrong with it.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    about: 'Nothing that readers have is at this address. What is not out is not there.',
  },
  'only-reading': { status: 405, title: 'This API is for reading', about: 'It answers GET, HEAD and OPTIONS.' },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    about: 'The header `Retry-After` says in how many seconds the next one is welcome.',
  },
  failed: {
    status: 500,
    title: 'Something went wrong here',
    about: 'It has been written down, with the number of the request that `detail` names. Ask again in a moment.',
  },
} as const;

export type ProblemName = keyof typeof problems;

const parameterError = shape('ParameterError', 'What is wrong with a parameter.', {
  parameter: z.string(),
  detail: z.string(),
});

export type ParameterError = z.output<typeof parameterError>;

/** RFC 9457, sent as application/problem+json. */
export const problem = shape('Problem', 'Why a request was not answered, as RFC 9457 has it.', {
  type: z.url().describe('What kind of problem it is, and where that is explained.'),
  title: z.string().describe('The same in words.'),
  status: z.int().describe('The status of the answer.'),
  detail: z.string().describe('What it is this time.'),
  errors: z.array(parameterError).optional().describe('Of `bad-parameter`: each parameter that is wrong.'),
});

export type Problem = z.output<typeof problem>;

export const PROBLEM_TYPE = 'application/problem+json';

/** Where a kind of problem is explained on the page for developers. */
export const problemAnchor = (name: ProblemName) => `problem-${name}`;

export function problemOf(name: ProblemName, site: string, detail: string, errors?: ParameterError[]): Problem {
  const { status, title } = problems[name];
  const type = `${site}${DEVELOPERS_PATH}#${problemAnchor(name)}`;
  return { type, title, status, detail, ...(errors && { errors }) };
}
