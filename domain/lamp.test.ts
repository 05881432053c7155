import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './contrast.ts';
import { houseLamp, lampIn, lampPath, lampRefusal, lampSheet, nearestPassing, onLamp, passes } from './lamp.ts';

test('the colours of the house can be read, and words on them too', () => {
  for (const time of ['day', 'night'] as const) {
    assert.equal(lampRefusal(houseLamp[time], time), undefined);
    assert.ok(contrast(onLamp(houseLamp[time]), houseLamp[time]) >= 4.5);
  }
});

test('a colour that cannot be read is refused with its ratio, and with one that can', () => {
  const refusal = lampRefusal('#6a5a2c', 'night') ?? '';
  assert.match(
    refusal,
    /^2\.\d : 1 on our paper by night\. Words need 4\.5 : 1\. The nearest that passes is #[0-9a-f]{6}\.$/,
  );
  assert.ok(passes(/#[0-9a-f]{6}/.exec(refusal)?.[0] ?? '', 'night'));
  assert.match(lampRefusal('#ffff00', 'day') ?? '', /^1\.\d : 1/);
});

test('whatever somebody likes, there is a nearest that can be read, and words on it can be read', () => {
  for (const colour of ['#ffffff', '#000000', '#808080', '#ff0000', '#00ff00', '#0000ff', '#f2b24f']) {
    for (const time of ['day', 'night'] as const) {
      const near = nearestPassing(colour, time);
      assert.ok(passes(near, time), `${colour} by ${time}`);
      assert.ok(contrast(onLamp(near), near) >= 4.5, `words on ${near}`);
    }
  }
});

test('the house needs no sheet; other colours stand in the address of theirs', () => {
  assert.equal(lampPath(houseLamp), undefined);
  const lamp = { day: '#00449e', night: '#9ecbff' };
  assert.equal(lampPath(lamp), '/colours/00449e-9ecbff.css');
  assert.deepEqual(lampIn('00449e-9ecbff.css'), lamp);
  assert.match(lampSheet(lamp), /--lamp:light-dark\(#00449e,#9ecbff\);--on-lamp:light-dark\(#ffffff,#1a120a\)/);
});

test('an address with colours that cannot be read, or with anything else, names none', () => {
  for (const name of ['ffff00-9ecbff.css', '00449e-000000.css', '00449e-9ecbff', '../a.css', '00449E-9ECBFF.css']) {
    assert.equal(lampIn(name), undefined);
  }
});
