import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSED_SENTENCE, closedThread } from './closed-thread.ts';

const now = new Date('2026-11-20T12:00:00Z');
const closed = (at: string | null) =>
  closedThread({ now, story: { commentsClosedAt: at === null ? null : new Date(at) } });

test('a thread takes comments until it closes, and says that it has', () => {
  assert.equal(closed(null), null);
  assert.equal(closed('2026-11-20T12:00:01Z'), null);
  assert.deepEqual(closed('2026-11-20T12:00:00Z'), { kind: 'refuse', because: 'closed', sentence: CLOSED_SENTENCE });
});
