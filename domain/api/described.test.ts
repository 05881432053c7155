import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DescribedField, describedParameters, describedShapes } from './described.ts';
import { endpoints } from './endpoints.ts';

const typeIn = (fields: DescribedField[], name: string) =>
  fields
    .find((field) => field.name === name)
    ?.type.map(({ text }) => text)
    .join('');

test('each field of a shape says what it holds', () => {
  const fields = describedShapes().find(({ name }) => name === 'Story')?.fields ?? [];
  assert.equal(typeIn(fields, 'id'), 'whole number');
  assert.equal(typeIn(fields, 'kind'), 'review, feature, news, list');
  assert.equal(typeIn(fields, 'work'), 'WorkLink or null');
  assert.equal(typeIn(fields, 'writers'), 'list of Writer');
  assert.equal(typeIn(fields, 'publishedAt'), 'moment');
  assert.equal(typeIn(fields, 'url'), 'address');
});

test('no field is without a type, and every shape that is named is there', () => {
  const shapes = describedShapes();
  const names = new Set(shapes.map(({ name }) => name));
  for (const { name, fields } of shapes) {
    assert.ok(fields.length > 0, name);
    for (const field of fields) {
      assert.ok(
        field.type.every(({ text }) => text !== ''),
        `${name} ${field.name}`,
      );
      for (const word of field.type.filter(({ shape }) => shape)) assert.ok(names.has(word.text), word.text);
    }
  }
});

test('what can be given says where it stands and what there is without it', () => {
  const fields = describedParameters(endpoints.comments);
  assert.deepEqual(
    fields.map(({ name }) => name),
    ['story', 'fields', 'limit', 'cursor'],
  );
  assert.equal(typeIn(fields, 'story'), 'in the address');
  assert.match(fields.find(({ name }) => name === 'limit')?.about ?? '', /up to 50\..*Without it 20\.$/);
  assert.equal(typeIn(describedParameters(endpoints.stories), 'since'), 'moment or day');
});
