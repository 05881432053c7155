import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askAboutBars } from './comment-spoilers.ts';

type Said = { text: string; spoils: boolean };

const open = (text: string): Said => ({ text, spoils: false });
const asks = (said: Said, before?: Said, asked = false) =>
  askAboutBars({ ...said, asked }, before)?.errors?.spoils !== undefined;

test('who speaks of spoilers and covers nothing may have forgotten to', () => {
  for (const text of ['Spoiler: he goes.', 'SPOILERS ahead', 'This spoils it, but', 'Achtung, Spoilerwarnung!']) {
    assert.ok(asks(open(text)), text);
  }
  for (const text of ['A rear-spoon, an unspoilt beach', 'He goes.', 'Spoiler: ||he goes||.']) {
    assert.ok(!asks(open(text)), text);
  }
  assert.ok(!asks({ text: 'Spoiler: he goes.', spoils: true }));
  assert.ok(asks(open('Spoiler: || he goes.')), 'bars without a partner cover nothing');
});

test('nobody is asked twice, neither by one form nor about a comment as it stands', () => {
  const spoiler = open('Spoiler: he goes.');
  assert.ok(!asks(spoiler, undefined, true));
  assert.ok(!asks(open('Spoiler: he goes away.'), spoiler));
  assert.ok(asks(spoiler, open('He comes.')));
  assert.ok(asks(spoiler, { ...spoiler, spoils: true }), 'its bars are taken off');
  assert.ok(asks(spoiler, open('Spoiler: ||he goes||.')));
});
