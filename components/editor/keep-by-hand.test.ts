import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { keepByHand, sayKept } from './keep-by-hand.ts';

afterEach(() => mock.restoreAll());

const saidFor = async (answer: () => Response) => {
  mock.method(globalThis, 'fetch', async () => answer());
  return sayKept(await keepByHand('/keep', '3', ''));
};

test('that a revision is kept is said', async () => {
  const sent = mock.method(globalThis, 'fetch', async () => Response.json({ outcome: 'kept', number: 4 }));
  assert.equal(sayKept(await keepByHand('/keep', '3', 'Before the cuts')), 'Revision 4 is kept.');
  const body = sent.mock.calls[0]?.arguments[1]?.body;
  assert.ok(body instanceof FormData);
  assert.deepEqual(
    [...body],
    [
      ['version', '3'],
      ['note', 'Before the cuts'],
    ],
  );
});

for (const [what, answer, why] of [
  ['somebody else saved', () => Response.json({ outcome: 'overtaken' }), /Somebody else has saved since\./],
  ['it is refused', () => Response.json({ outcome: 'refused' }), /refused it\./],
  ['the session is over', () => Response.json({ outcome: 'signed-out' }, { status: 404 }), /You are signed out\./],
  ['the story is gone', () => Response.json({ outcome: 'unseen' }, { status: 404 }), /no such story for you/],
  ['the desk falls over', () => new Response('fell over', { status: 500 }), /did not answer\./],
  ['a page that is not ours answers', () => new Response('<p>Not found', { status: 404 }), /did not answer\./],
  [
    'the line is down',
    () => {
      throw new TypeError('Failed to fetch');
    },
    /did not answer\./,
  ],
] as [string, () => Response, RegExp][])
  test(`when ${what}, it is said that no revision is kept`, async () => {
    const said = await saidFor(answer);
    assert.match(said, /^The text is saved, but no revision of it is kept\. /);
    assert.match(said, why);
  });
