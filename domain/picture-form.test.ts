import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './form-input.ts';
import { ALT_MAX, pictureForm } from './picture-form.ts';
import { isDescribed } from './wall-picture.ts';

const sent = { pictureId: '7', name: 'snow.jpg', rights: 'own', focusX: '40', focusY: '60' };
const errorsOf = (form: Record<string, string>) => {
  const { error } = pictureForm.safeParse(form);
  return error ? Object.keys(refusalOf(error).errors ?? {}) : [];
};

test('words come in clean, and a press goes before the numbers', () => {
  const form = { ...sent, alt: ' A man\n seen from behind ', 'focus-720-360.x': '144', 'focus-720-360.y': '36' };
  const { pictureId, words } = pictureForm.parse(form);
  assert.equal(pictureId, 7);
  assert.equal(words.alt, 'A man seen from behind');
  assert.deepEqual([words.focusX, words.focusY], [20, 10]);
  assert.equal(words.decorative, false);
});

test('each wrong field is named', () => {
  assert.deepEqual(errorsOf({ ...sent, alt: 'x'.repeat(ALT_MAX + 1) }), ['alt']);
  assert.deepEqual(errorsOf({ ...sent, alt: 'A door', decorative: '1' }), ['alt']);
  assert.deepEqual(errorsOf({ ...sent, rights: 'stolen', name: ' ' }), ['name', 'rights']);
  assert.deepEqual(errorsOf({ ...sent, focusX: '900' }), ['focusX']);
});

test('a picture is described by its words, or by being decoration', () => {
  assert.ok(isDescribed({ alt: 'A door', decorative: false }));
  assert.ok(isDescribed({ alt: '', decorative: true }));
  assert.ok(!isDescribed({ alt: '', decorative: false }));
});
