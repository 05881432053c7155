import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonPasswords, commonWords } from './common-passwords.ts';
import { passwordRefusal } from './password.ts';
import { passwordLengthRefusal } from './password-length.ts';

const own = ['Wren Abara', 'wren@abara.example', 'Marquee'];
const refused = (password: string) => passwordRefusal(password, own) !== undefined;

for (const password of [
  'password123',
  'PASSWORD123',
  'P4ssw0rd123',
  'pa$$word2024!',
  '2024Sunshine!!',
  '!!letmein!!!',
  'monkeymonkey',
  'qwertyuiop',
  'poiuytrewq',
  '1234567890',
  '4567890123',
  'zyxwvutsrqp',
  'aaaaaaaaaaaa',
  'abababababab',
  '1qaz2wsx3edc',
  'Iloveyou123',
  'ĺiverpool123',
  'wrenabara1',
  'Wren.Abara!!',
  'wren202411',
  'marquee2024!',
  '4bara-m4rquee',
]) {
  test(`${password} is refused`, () => assert.ok(refused(password)));
}

for (const password of [
  'second piano, hotel bar',
  'plum teapot ladder',
  'kX7#vq92LmZt',
  'a pear at eleven',
  'wren likes cold cinemas',
  'dragons eat monkeys for password',
  'Übergangsjacke im Regen',
  '映画館で梨を食べる夜',
]) {
  test(`${password} will do`, () => assert.equal(passwordRefusal(password, own), undefined));
}

test('a password has ten characters at least and two hundred at most', () => {
  assert.match(passwordLengthRefusal('') ?? '', /at least 10/);
  assert.match(passwordLengthRefusal('a') ?? '', /^1 character;/);
  assert.match(passwordLengthRefusal('nine char') ?? '', /^9 characters; it takes 10/);
  assert.equal(passwordLengthRefusal('ten chars!'), undefined);
  assert.equal(passwordLengthRefusal('🎬'.repeat(10)), undefined);
  assert.equal(passwordLengthRefusal('x'.repeat(200)), undefined);
  assert.match(passwordLengthRefusal('x'.repeat(201)) ?? '', /200 fit/);
});

// Trying every spelling of it would not come to an end.
test('the longest password is judged, whatever it is made of', () => {
  const judged = ['ab', 'abcde', '@$!', 'x', '1'].map((unit) => refused(unit.repeat(200).slice(0, 199)));
  assert.deepEqual(judged, [false, false, false, true, true]);
});

test('the lists are in lower case and name nothing twice', () => {
  for (const list of [commonPasswords, commonWords]) {
    assert.deepEqual(list, [...new Set(list)]);
    assert.ok(list.every((entry) => entry === entry.toLowerCase()));
  }
});
