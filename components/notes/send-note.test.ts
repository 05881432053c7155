import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { sendNote } from './send-note.ts';

afterEach(() => mock.restoreAll());

for (const [what, answer, said] of [
  ['signed out', () => Response.json({ outcome: 'signed-out' }, { status: 404 }), /stays here\. You are signed out\./],
  ['of a story that is gone', () => Response.json({ outcome: 'unseen' }, { status: 404 }), /no such story for you/],
  ['not heard', () => new Response('', { status: 500 }), /stays here\. The desk did not answer\./],
  ['refused', () => Response.json({ outcome: 'refused', errors: { text: 'Too long.' } }), /^Too long\.$/],
] as [string, () => Response, RegExp][])
  test(`a note that is ${what} is not kept, and why is said`, async () => {
    mock.method(globalThis, 'fetch', async () => answer());
    const answered = await sendNote('/note', { step: 'add', text: 'Too plain?' });
    assert.match(answered.outcome === 'refused' ? (answered.errors.text ?? '') : '', said);
  });
