import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './form-input.ts';
import { webhookForm } from './webhook-form.ts';

const whole = { name: ' Our  mirror\n', address: ' https://Mirror.example/hook?key=1#top ', 'story.published': '1' };
const errorsOf = (typed: object) => {
  const parsed = webhookForm.safeParse({ ...whole, ...typed });
  return parsed.success ? undefined : refusalOf(parsed.error).errors;
};

test('a receiver is read as it was meant', () => {
  assert.deepEqual(webhookForm.parse(whole), {
    ...{ name: 'Our mirror', address: 'https://mirror.example/hook?key=1', events: ['story.published'] },
  });
  const more = { ...whole, id: '7', 'comment.published': '1', 'story.made-up': '1' };
  assert.deepEqual(webhookForm.parse(more).events, ['story.published', 'comment.published']);
});

test('what is none is refused beside its field', () => {
  for (const address of ['mirror.example', 'ftp://mirror.example/', 'javascript:1', 'https://'])
    assert.deepEqual(Object.keys(errorsOf({ address }) ?? {}), ['address'], address);
  assert.deepEqual(errorsOf({ address: '' }), { address: 'Write the address of the receiver.' });
  assert.deepEqual(errorsOf({ address: 'https://me:secret@mirror.example/' }), {
    address: 'Leave the name and the password out of it.',
  });
  assert.deepEqual(errorsOf({ name: ' ' }), { name: 'Give it a name.' });
  assert.deepEqual(errorsOf({ 'story.published': undefined }), { events: 'Choose at least one.' });
  assert.deepEqual(Object.keys(errorsOf({ name: '', address: '', 'story.published': '' }) ?? {}), [
    ...['name', 'address', 'events'],
  ]);
});
