import type { Site } from '#domain/feed.ts';
import { API_PATH, DEVELOPERS_PATH } from './address.ts';
import { type Endpoint, keysIn } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { PROBLEM_TYPE, type ProblemName, problem, problems } from './problem.ts';
import { nameOf, parameterSchemas, refTo, type Schema, shapeSchemas } from './schema.ts';

/** The whole API as an OpenAPI 3.1 document, made of the shapes and parameters that the code itself goes by. */
export const openApi = ({ publication, url }: Site) => ({
  openapi: '3.1.0',
  info: {
    title: `${publication.name}: the read API`,
    version: '1',
    description:
      'What readers read, for programs. It is the same for everybody: nobody signs in, and no cookie is looked at.',
  },
  externalDocs: { url: url + DEVELOPERS_PATH, description: 'The same to be read' },
  servers: [{ url }],
  paths: Object.fromEntries(Object.values(endpoints).map((one) => [API_PATH + one.path, { get: operation(one) }])),
  components: {
    schemas: shapeSchemas(),
    responses: Object.fromEntries(problemNames.map((name) => [name, problemResponse(name)])),
    headers,
  },
});

const problemNames = Object.keys(problems) as ProblemName[];

const headers = {
  ETag: {
    description: 'Sent back as If-None-Match it gets 304 where nothing has changed.',
    schema: { type: 'string' },
  },
  'RateLimit-Policy': {
    description: 'How many requests are welcome in how many seconds, for each network.',
    schema: { type: 'string' },
  },
  RateLimit: {
    description: 'How many are left, and in how many seconds there is one more.',
    schema: { type: 'string' },
  },
  'Retry-After': { description: 'In how many seconds the next request is welcome.', schema: { type: 'integer' } },
};

const headerRef = (name: keyof typeof headers) => [name, { $ref: `#/components/headers/${name}` }] as const;
const limits = [headerRef('RateLimit-Policy'), headerRef('RateLimit')];

function operation(endpoint: Endpoint) {
  const { id, title, about } = endpoint;
  const hasKeys = keysIn(endpoint).length > 0;
  return {
    ...{ operationId: id, summary: title, description: about },
    parameters: [...keyParameters(endpoint), ...queryParameters(endpoint)],
    responses: {
      200: {
        description: title,
        headers: Object.fromEntries([headerRef('ETag'), ...limits]),
        content: { 'application/json': { schema: answerSchema(endpoint) } },
      },
      304: { description: 'Nothing has changed.' },
      ...(hasKeys && { 308: { description: 'It is known by another address now, which the header Location has.' } }),
      400: problemRef('bad-parameter'),
      ...(hasKeys && { 404: problemRef('not-found') }),
      429: problemRef('too-many-requests'),
    },
  };
}

function answerSchema({ shape, pages }: Endpoint) {
  const thing = { $ref: refTo(nameOf(shape)) };
  if (!pages) return thing;
  return {
    type: 'object',
    required: ['data', 'next'],
    properties: {
      data: { type: 'array', items: thing },
      next: { type: ['string', 'null'], format: 'uri', description: 'The address of the next page.' },
    },
  };
}

const keyParameters = ({ path, keys }: Endpoint) =>
  keysIn({ path }).map((name) => ({
    ...{ name, in: 'path', required: true, description: keys[name]?.about },
    ...{ schema: { type: 'string' }, example: keys[name]?.example },
  }));

const queryParameters = ({ parameters }: Endpoint) =>
  Object.entries(parameterSchemas(parameters)).map(([name, { description, ...schema }]) => ({
    ...{ name, in: 'query', description, schema: schema as Schema },
    ...(schema.type === 'array' && { style: 'form', explode: false }),
  }));

const problemRef = (name: ProblemName) => ({ $ref: `#/components/responses/${name}` });

const problemResponse = (name: ProblemName) => ({
  description: problems[name].title,
  ...(name === 'too-many-requests' && { headers: Object.fromEntries([headerRef('Retry-After'), ...limits]) }),
  content: { [PROBLEM_TYPE]: { schema: { $ref: refTo(nameOf(problem)) } } },
});
