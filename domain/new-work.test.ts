import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './form-input.ts';
import { newWorkForm, newWorkOf } from './new-work.ts';

test('a title and a kind are enough for a work', () => {
  const work = newWorkOf(newWorkForm.parse({ newTitle: ' White  Errand ', newKind: 'film', newYear: '' }));
  assert.deepEqual(work, { title: 'White Errand', kind: 'film', year: null, makers: [] });
});

test('its makers stand between commas', () => {
  const form = {
    newTitle: 'x',
    newKind: 'book',
    newYear: '2013',
    newMakers: 'Jonas Ek,  Lise  Marchetti,, Jonas Ek, ?',
  };
  assert.deepEqual(newWorkOf(newWorkForm.parse(form)), {
    ...{ title: 'x', kind: 'book', year: 2013, makers: ['Jonas Ek', 'Lise Marchetti'] },
  });
});

const refused: [string, Record<string, string>, RegExp][] = [
  ['newTitle', { newTitle: ' ', newKind: 'film' }, /called/],
  ['newKind', { newTitle: 'x', newKind: 'opera' }, /Choose/],
  ['newYear', { newTitle: 'x', newKind: 'film', newYear: '13' }, /four figures/],
  ['newYear', { newTitle: 'x', newKind: 'film', newYear: 'soon' }, /four figures/],
];

for (const [field, form, sentence] of refused) {
  test(`beside ${field}: ${sentence.source}`, () => {
    const parsed = newWorkForm.safeParse(form);
    assert.ok(!parsed.success);
    assert.match(refusalOf(parsed.error).errors?.[field] ?? '', sentence);
  });
}
