import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEPT_DAYS, KeptTexts } from './kept-texts.ts';

const DAY = 24 * 60 * 60_000;
const here = { account: 1, story: 12 };
const fields = (headline: string): [string, string][] => [['headline', headline]];

/** A browser's storage with room for so many characters. */
function storage(room = 10_000) {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (at: number) => [...all.keys()][at] ?? null,
    getItem: (key: string) => all.get(key) ?? null,
    removeItem: (key: string) => void all.delete(key),
    setItem(key: string, value: string) {
      const others = [...all].filter(([name]) => name !== key).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > room) throw new DOMException('No room.', 'QuotaExceededError');
      all.set(key, value);
    },
  };
}

test('what a page kept is found by the next one, newest first, and not by itself', () => {
  const kept = new KeptTexts(storage(), here);
  assert.ok(kept.keep('a', fields('One'), 1));
  assert.ok(kept.keep('b', fields('Two'), 2));
  assert.ok(kept.keep('a', fields('One, longer'), 3));
  assert.deepEqual(
    kept.others('c').map((text) => [text.at, text.fields]),
    [
      [3, fields('One, longer')],
      [2, fields('Two')],
    ],
  );
  assert.equal(kept.others('a').length, 1);
  for (const { key } of kept.others('c')) kept.drop(key);
  assert.deepEqual(kept.others('c'), []);
});

test('nobody finds the text of another person or story', () => {
  const store = storage();
  new KeptTexts(store, here).keep('a', fields('Mine'), 1);
  assert.deepEqual(new KeptTexts(store, { account: 2, story: 12 }).others('x'), []);
  assert.deepEqual(new KeptTexts(store, { account: 1, story: 1 }).others('x'), []);
  assert.deepEqual(new KeptTexts(store, { account: 1, story: 2 }).others('x'), []);
});

test('without room it makes room of what nobody misses, never of what is fresh', () => {
  const store = storage(120);
  const [old, now] = [1, KEPT_DAYS * DAY + 2];
  assert.ok(new KeptTexts(store, { account: 1, story: 1 }).keep('a', fields('x'.repeat(60)), old));
  const kept = new KeptTexts(store, here);
  assert.ok(kept.keep('a', fields('y'.repeat(60)), now));
  assert.equal(store.all.size, 1);
  assert.equal(kept.keep('b', fields('z'.repeat(60)), now), false);
  assert.deepEqual(kept.others('x')[0]?.fields, fields('y'.repeat(60)));
});

test('a browser that keeps nothing is said to, and breaks nothing', () => {
  const none = new KeptTexts(undefined, here);
  assert.equal(none.keep('a', fields('x'), 1), false);
  assert.deepEqual(none.others('b'), []);
});

test('what is no text of ours is passed over, and swept away', () => {
  const store = storage();
  const kept = new KeptTexts(store, here);
  store.setItem(kept.keyOf('odd'), '{"at":"x"');
  store.setItem('somebody.else', 'kept');
  assert.deepEqual(kept.others('a'), []);
  kept.forgetOld(1);
  assert.deepEqual([...store.all.keys()], ['somebody.else']);
});
