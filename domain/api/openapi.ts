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
  paths,
  components: { schemas, responses, headers },
});

const headers = {
  ETag: {
    description: 'Sent back as If-None-Match it gets 304 where nothing has changed.',
    schema: { type: 'string' },
  },
  Link: { description: 'Leads to this description, for programs and to be read.', schema: { type: 'string' } },
  Location: { description: 'The address by which it is known now.', schema: { type: 'string', format: 'uri' } },
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

type HeaderName = keyof typeof headers;
const limits = ['RateLimit-Policy', 'RateLimit'] as const;

const withHeaders = (...names: HeaderName[]) => ({
  headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
});

function operation(endpoint: Endpoint) {
  const { id, title, about } = endpoint;
  const hasKeys = keysIn(endpoint).length > 0;
  return {
    ...{ operationId: id, summary: title, description: about },
    parameters: [...keyParameters(endpoint), ...queryParameters(endpoint)],
    responses: {
      200: {
        description: title,
        ...withHeaders('ETag', 'Link', ...limits),
        content: { 'application/json': { schema: answerSchema(endpoint) } },
      },
      304: { description: 'Nothing has changed.', ...withHeaders('ETag', ...limits) },
      ...(hasKeys && {
        308: { description: 'It is known by another address now.', ...withHeaders('Location', 'Link', ...limits) },
      }),
      400: problemRef('bad-parameter'),
      ...(hasKeys && { 404: problemRef('not-found') }),
      429: problemRef('too-many-requests'),
      500: problemRef('failed'),
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

const problemRef = (name: keyof typeof responses) => ({ $ref: `#/components/responses/${name}` });

const problemResponse = (name: ProblemName, ...sent: HeaderName[]) => ({
  description: problems[name].title,
  ...withHeaders('Link', ...sent),
  content: { [PROBLEM_TYPE]: { schema: { $ref: refTo(nameOf(problem)) } } },
});

/** What can go wrong with a request that reads. */
const responses = {
  'bad-parameter': problemResponse('bad-parameter', ...limits),
  'not-found': problemResponse('not-found', ...limits),
  'too-many-requests': problemResponse('too-many-requests', 'Retry-After', ...limits),
  failed: problemResponse('failed'),
};

/** Whoever asks chooses the fields of an answer, so each can be missing there; what stands in them is always whole. */
const chosenFrom = new Set(Object.values(endpoints).map(({ shape }: Endpoint) => nameOf(shape)));
const schemas = Object.fromEntries(
  Object.entries(shapeSchemas).map(([name, { required, ...schema }]) => [
    name,
    chosenFrom.has(name) ? schema : { ...schema, required },
  ]),
);

const paths = Object.fromEntries(Object.values(endpoints).map((one) => [API_PATH + one.path, { get: operation(one) }]));
