import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { inputOf, refusalOf, typedIn, unforeseen } from './form-input.ts';

function form(...entries: [string, string][]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test('a field sent once is a value, sent twice a list', () => {
  const sent = form(['name', 'Wren'], ['tag', 'a'], ['tag', 'b'], ['$ACTION_ID_1', '']);
  assert.deepEqual(inputOf(sent), { name: 'Wren', tag: ['a', 'b'] });
});

// In quadratic time this would take minutes.
test('twenty thousand fields are read', () => {
  const sent = form(...Array.from({ length: 20_000 }, (_, at): [string, string] => [`field${at}`, '']));
  assert.equal(Object.keys(inputOf(sent)).length, 20_000);
});

test('what was typed is kept, passwords and tokens are not', () => {
  const sent = form(['email', 'wren@abara.example'], ['password', 'x'], ['newPassword', 'y'], ['token', 'z']);
  assert.deepEqual(typedIn(sent), { email: 'wren@abara.example' });
});

test('each field gets its first sentence, the form gets what concerns no field', () => {
  const schema = z
    .object({ name: z.string().min(2, 'Too short.').regex(/^W/, 'Begin with W.') })
    .refine(({ name }) => name !== 'a', 'Not on a Sunday.');
  const refused = schema.safeParse({ name: 'a' });
  assert.deepEqual(refused.error && refusalOf(refused.error), {
    errors: { name: 'Too short.' },
    message: 'Not on a Sunday.',
  });
  const named = schema.safeParse({ name: 'Maren' });
  assert.deepEqual(named.error && refusalOf(named.error), { errors: { name: 'Begin with W.' } });
});

test('what a schema does not foresee is refused in words for people', () => {
  const schema = z.object({ name: z.string().min(2).max(3), version: z.coerce.number().int() });
  const said = (sent: unknown) => {
    const { error } = schema.safeParse(sent, { error: unforeseen });
    return error && refusalOf(error).errors;
  };
  const unread = 'This cannot be read as it was sent. Load the page anew.';
  assert.deepEqual(said({ name: ['a', 'b'], version: '9e99' }), { name: unread, version: unread });
  assert.deepEqual(said({ name: 'long', version: '1' }), { name: 'This is too long.' });
  assert.deepEqual(said({ name: 'l', version: '1' }), { name: 'This is too short.' });
});
