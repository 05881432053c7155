import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditsOf, steppedCredits } from './credit-rows.ts';
import { CREDITS_MAX } from './work-limits.ts';

test('credits come in the order of their rows; empty rows and repeated ones fall away', () => {
  const { credits, errors } = creditsOf({
    ...{ person1: ' Asta  Brink ', personId1: '7', job1: 'creator', role1: '' },
    ...{ person2: '', job2: 'cast', role2: '' },
    ...{ person3: 'Peter Vance', personId3: '', job3: 'cast', role3: 'Harlan, the keeper' },
    ...{ person4: 'asta brink', job4: 'creator', role4: '' },
    person6: 'stray',
  });
  assert.deepEqual(errors, {});
  assert.deepEqual(credits, [
    { name: 'Asta Brink', personId: 7, job: 'creator', role: '' },
    { name: 'Peter Vance', personId: null, job: 'cast', role: 'Harlan, the keeper' },
  ]);
});

test('what is wrong with a row is said beside it', () => {
  const { errors } = creditsOf({
    ...{ person1: '', job1: 'cast', role1: 'Nell' },
    ...{ person2: '?', job2: 'cast' },
    ...{ person3: 'x'.repeat(101), job3: 'cast' },
    ...{ person4: 'Ruth Adeyemi', job4: 'king' },
    ...{ person5: 'Ruth Adeyemi', job5: 'cast', role5: 'x'.repeat(121) },
  });
  assert.match(errors.person1 ?? '', /Who\?/);
  assert.match(errors.person2 ?? '', /letter/);
  assert.match(errors.person3 ?? '', /100 fit/);
  assert.match(errors.person4 ?? '', /what they did/);
  assert.match(errors.person5 ?? '', /120 fit/);
  const rows = Array.from({ length: CREDITS_MAX + 1 }, (_, at) => [
    [`person${at + 1}`, `Somebody ${at}`],
    [`job${at + 1}`, 'cast'],
  ]);
  assert.match(creditsOf(Object.fromEntries(rows.flat())).errors.credits ?? '', /fit/);
});

test('a button moves a credit by one, or takes it out', () => {
  const credits = ['a', 'b', 'c'].map((name) => ({ name, personId: null, job: 'cast' as const, role: '' }));
  const names = (move?: string) =>
    steppedCredits(credits, move)
      .map(({ name }) => name)
      .join('');
  assert.deepEqual(
    [names(), names('2 up'), names('1 up'), names('1 down'), names('3 out')],
    [...['abc', 'bac', 'abc', 'bac', 'ab']],
  );
});
