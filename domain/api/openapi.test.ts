import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { newPublication } from '#domain/publication.ts';
import { API_PATH } from './address.ts';
import { type Endpoint, keysIn } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { openApi } from './openapi.ts';
import { nameOf, type Schema, shapeSchemas } from './schema.ts';

const document = openApi({ publication: newPublication, url: 'https://films.example' });

test('the document is OpenAPI 3.1, as others read it', async () => {
  const validator = new Validator();
  const result = await validator.validate(structuredClone(document));
  assert.deepEqual(result.errors, undefined);
  assert.ok(result.valid);
  assert.equal(validator.version, '3.1');
});

test('the validator refuses a document that is none', async () => {
  const broken = { ...structuredClone(document), paths: { stories: { get: { responses: { 200: {} } } } } };
  assert.ok(!(await new Validator().validate(broken)).valid);
});

test('every name in it leads somewhere', () => {
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
  assert.ok(names.length > 50);
  for (const [, kind, name] of names) {
    const components: Record<string, object> = document.components;
    assert.ok(name !== undefined && name in (components[kind ?? ''] ?? {}), `${kind} ${name}`);
  }
});

test('everything that has a name in it is led to', () => {
  const text = JSON.stringify(document);
  for (const [kind, named] of Object.entries(document.components))
    for (const name of Object.keys(named))
      assert.ok(text.includes(`"#/components/${kind}/${name}"`), `${kind} ${name}`);
});

test('of an answer each field may be missing, as whoever asks chooses; what stands in it is whole', () => {
  const answers = new Set(Object.values(endpoints).map(({ shape }: Endpoint) => nameOf(shape)));
  for (const [name, { required, properties }] of Object.entries<Schema>(document.components.schemas)) {
    if (answers.has(name)) assert.equal(required, undefined, name);
    else if (name !== 'Problem') assert.deepEqual(required, Object.keys(properties ?? {}), name);
  }
});

test('each answer says which headers come with it', () => {
  const limits = ['RateLimit-Policy', 'RateLimit'];
  const { responses } = document.paths[API_PATH + endpoints.story.path]?.get ?? assert.fail();
  const headersOf = (response: { headers?: object } | undefined) => Object.keys(response?.headers ?? {});
  assert.deepEqual(headersOf(responses[304]), ['ETag', ...limits]);
  assert.deepEqual(headersOf(responses[308]), ['Location', 'Link', ...limits]);
  const problems = document.components.responses;
  for (const name of ['bad-parameter', 'not-found'] as const)
    assert.deepEqual(headersOf(problems[name]), ['Link', ...limits], name);
  assert.deepEqual(headersOf(problems['too-many-requests']), ['Link', 'Retry-After', ...limits]);
});

test('everything says what it is', () => {
  for (const [name, schema] of Object.entries(shapeSchemas)) assert.ok(schema.description, name);
  for (const [name, { parameters, keys, path }] of Object.entries(endpoints)) {
    assert.deepEqual(Object.keys(keys), keysIn({ path }), name);
    for (const [parameter, { description }] of Object.entries(parameters.shape))
      assert.ok(description, `${name} ${parameter}`);
  }
});
