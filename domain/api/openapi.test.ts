import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { newPublication } from '#domain/publication.ts';
import { keysIn } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { openApi } from './openapi.ts';
import { shapeSchemas } from './schema.ts';

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

test('everything says what it is', () => {
  for (const [name, schema] of Object.entries(shapeSchemas())) assert.ok(schema.description, name);
  for (const [name, { parameters, keys, path }] of Object.entries(endpoints)) {
    assert.deepEqual(Object.keys(keys), keysIn({ path }), name);
    for (const [parameter, { description }] of Object.entries(parameters.shape))
      assert.ok(description, `${name} ${parameter}`);
  }
});
