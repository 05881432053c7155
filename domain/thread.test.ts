import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comment } from './comment.ts';
import { aComment } from './testing-comment.ts';
import { ANCESTORS_MOST, answeredBy, arranged, type ThreadEntry, threadOf } from './thread.ts';
import type { Role } from './viewer.ts';

const comment = (number: number, parentId: number | null, depth: number, fields: Partial<Comment> = {}) =>
  aComment({ id: number, number, parentId, depth, ...fields });
const withheld = { state: 'held', author: null, text: '' } as const;

/** "1(2(5) 4) 3", with "<n" after one that answers n without standing under it. */
const drawn = (entries: ThreadEntry[]): string =>
  entries
    .map(({ comment, answers, replies }) => {
      const below = replies.length > 0 ? `(${drawn(replies)})` : '';
      return `${comment.number}${answers === null ? '' : `<${answers}`}${below}`;
    })
    .join(' ');

test('replies stand under what they answer, in the order of their numbers', () => {
  const rows = [comment(1, null, 0), comment(2, 1, 1), comment(3, null, 0), comment(4, 1, 1), comment(5, 2, 2)];
  assert.equal(drawn(threadOf(rows)), '1(2(5) 4) 3');
});

test('below four deep they stay at four and say what they answer', () => {
  const chain = [0, 1, 2, 3, 4, 4, 4].map((depth, at) => comment(at + 1, at === 0 ? null : at, depth));
  assert.equal(drawn(threadOf(chain)), '1(2(3(4(5 6<5 7<6))))');
});

test('a chain of answers is gone through once, however long it is', () => {
  const last = 3_000;
  let looks = 0;
  const chain = Array.from({ length: last }, (_, at) => {
    const depth = Math.min(at, 4);
    const link = comment(at + 1, at === 0 ? null : at, depth);
    const look = () => {
      looks += 1;
      return depth;
    };
    return Object.defineProperty(link, 'depth', { get: look });
  });
  threadOf(chain);
  assert.ok(looks < 10 * last, `${looks} looks at ${last} answers`);
});

test('of what a comment answers so many are known, nearest first', () => {
  const chain = Array.from({ length: 30_000 }, (_, at) => comment(at + 1, at === 0 ? null : at, Math.min(at, 4)));
  const numbers = answeredBy(comment(30_001, 30_000, 4), new Map(chain.map((link) => [link.id, link]))).map(
    ({ number }) => number,
  );
  assert.deepEqual(
    numbers,
    Array.from({ length: ANCESTORS_MOST }, (_, at) => 30_000 - at),
  );
});

test('a tombstone holds up its replies and stays when it has none', () => {
  const gone = { state: 'removed', removal: { by: 'author', at: new Date(), rule: null } } as const;
  assert.equal(drawn(threadOf([comment(1, null, 0, gone), comment(2, 1, 1), comment(3, null, 0, gone)])), '1(2) 3');
});

test('a held comment of somebody else only shows where it holds up replies', () => {
  const rows = [comment(1, null, 0, withheld), comment(2, 1, 1), comment(3, null, 0), comment(4, 3, 1, withheld)];
  assert.equal(drawn(threadOf(rows)), '1(2) 3');
});

test('in another order the conversations move and the answers do not', () => {
  const rows = [
    comment(1, null, 0),
    comment(2, null, 0, { likes: 3 }),
    comment(3, 1, 1),
    comment(4, 1, 1, { likes: 9 }),
    comment(5, null, 0, { likes: 3 }),
  ];
  assert.equal(drawn(arranged(threadOf(rows), 'oldest')), '1(3 4) 2 5');
  assert.equal(drawn(arranged(threadOf(rows), 'newest')), '5 2 1(3 4)');
  assert.equal(drawn(arranged(threadOf(rows), 'liked')), '2 5 1(3 4)');
});

test('of the critics and the staff: what they said, and what they answer', () => {
  const by = (role: Role) => ({ author: { id: 2, name: 'Ines', handle: 'ines', role } });
  const rows = [
    comment(1, null, 0),
    comment(2, 1, 1),
    comment(3, 1, 1),
    comment(4, 3, 2, by('critic')),
    comment(5, 4, 3),
    comment(6, null, 0, by('contributor')),
    comment(7, null, 0, by('moderator')),
    comment(8, null, 0, { ...by('editor'), state: 'removed' }),
  ];
  assert.equal(drawn(arranged(threadOf(rows), 'staff')), '1(3(4)) 7');
});
