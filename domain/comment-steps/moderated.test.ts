import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moderated } from './moderated.ts';

test('every comment waits where a moderator reads them first', () => {
  assert.equal(moderated({ thread: { holdComments: false, slowSeconds: 0 } }), null);
  assert.equal(moderated({ thread: { holdComments: true, slowSeconds: 0 } })?.kind, 'hold');
});
