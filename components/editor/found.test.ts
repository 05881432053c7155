import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { type Found, findFor, shownFor } from './found.ts';

afterEach(() => mock.restoreAll());

const works = { path: '/desk/find/works', asked: 'title', key: 'works' };
const ask = (answer: () => Response) => {
  const sent = mock.method(globalThis, 'fetch', async () => answer());
  const found = findFor<string>(works, 'heat', new AbortController().signal);
  return found.then((what) => ({ what, address: sent.mock.calls[0]?.arguments[0] }));
};

test('an answer says for which words it is', async () => {
  const { what, address } = await ask(() => Response.json({ works: ['Heat'] }));
  assert.equal(address, '/desk/find/works?title=heat');
  assert.deepEqual(what, { words: 'heat', all: ['Heat'] });
});

for (const [what, answer, problem] of [
  ['a session that is over', () => Response.json({ outcome: 'signed-out' }, { status: 404 }), /signed out/],
  ['a permission that is gone', () => Response.json({ outcome: 'unseen' }, { status: 404 }), /no longer look/],
  ['a desk that fell over', () => new Response('', { status: 500 }), /did not answer/],
] as [string, () => Response, RegExp][])
  test(`${what} is no empty list`, async () => {
    const { what: found } = await ask(answer);
    assert.deepEqual(found.all, []);
    assert.match(found.problem ?? '', problem);
  });

test('what was found for other words is shown until the answer comes, and not taken', () => {
  const he: Found<string> = { words: 'he', all: ['Her'] };
  assert.deepEqual(shownFor(he, 'he'), { found: ['Her'], isFresh: true, problem: undefined });
  assert.deepEqual(shownFor(he, 'heat'), { found: ['Her'], isFresh: false, problem: undefined });
  assert.deepEqual(shownFor(he, ' ').found, []);
});

test('what was wrong with another answer is not said of this one', () => {
  const lost: Found<string> = { words: 'he', all: [], problem: 'You are signed out.' };
  assert.equal(shownFor(lost, 'he').problem, 'You are signed out.');
  assert.equal(shownFor(lost, 'heat').problem, undefined);
});
