import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptOtherwise, retention } from './retention.ts';

const DAY_MS = 24 * 60 * 60_000;

test('the words say what the job does', () => {
  for (const [kind, { time, afterMs }] of Object.entries(retention)) {
    const [, number] = /^(\d+) days$/.exec(time) ?? [];
    // What ends by its own moment has no span here; its time is that of the letter that carries it.
    if (number && afterMs > 0) assert.equal(afterMs, Number(number) * DAY_MS, kind);
  }
  assert.equal(retention['sign-in-failures'].afterMs, 15 * 60_000);
  assert.equal(retention['story-locks'].afterMs, DAY_MS);
});

test('readers are told of the lines that the server prints, which no job of ours can delete', () => {
  assert.match(keptOtherwise.map(({ what, time }) => `${what}: ${time}`).join('\n'), /server prints.*whoever runs/);
});
