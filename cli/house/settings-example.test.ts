import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { settingNames } from '#domain/settings.ts';

test('.env.example explains every setting and no other', () => {
  const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(explained.toSorted(), [...settingNames].toSorted());
});
