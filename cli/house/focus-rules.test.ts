import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FOCUS_STEP } from '#domain/focal-point.ts';

test('every step of a focal point has its rule in the style sheet', () => {
  const sheet = readFileSync('app/styles/pictures.css', 'utf8');
  for (let at = 0; at <= 100; at += FOCUS_STEP) {
    for (const way of ['x', 'y'])
      assert.ok(sheet.includes(`[data-${way}="${at}"] { --${way}: ${at}%; }`), `${way} ${at}`);
  }
});
