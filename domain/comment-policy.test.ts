import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleEdit, rulePost } from './comment-policy.ts';
import { newCommentRules } from './comment-rules.ts';
import type { Attempt, Change } from './comment-steps/step.ts';
import type { AccountViewer, Role } from './viewer.ts';

const at = (time: string) => new Date(`2026-11-20T${time}Z`);
const who = (role: Role): AccountViewer => ({ kind: 'account', id: 1, role, name: 'Wren', handle: 'wren' });
const link = 'Read https://example.com/piano instead.';
const rules = { ...newCommentRules, bannedWords: ['spam'], watchList: ['casino'], linksMax: 1 };

const suspended = {
  ...{ until: at('18:00:00'), reason: 'insults' },
  calendar: { locale: 'en-GB', timeZone: 'Europe/London' },
};

const readsLike = (text: string) => (text.includes('bonus') ? { sure: 0.95, words: ['bonus'] } : null);

const judged = {
  ...{ viewer: who('reader'), banned: false, suspended: null, thread: { holdComments: false, slowSeconds: 0 } },
  ...{ text: 'Well said.', earlier: [], standing: 2, rules, readsLike },
};
const attempt = (fields: Partial<Attempt> = {}): Attempt => ({
  ...{ now: at('12:00:00'), story: { commentsClosedAt: null }, parent: null, record: { written: 0, removed: 0 } },
  ...judged,
  ...fields,
});
const outcome = (fields: Partial<Attempt>) => {
  const ruling = rulePost(attempt(fields));
  return ruling.kind === 'refuse' ? ruling.because : ruling.kind === 'hold' ? ruling.reason : 'post';
};

/** Each is against it alone; each is joined by all below it, and speaks first. */
const against: [outcome: string, fields: Partial<Attempt>][] = [
  ['banned', { banned: true }],
  ['suspended', { suspended }],
  ['closed', { story: { commentsClosedAt: at('11:00:00') } }],
  ['unanswerable', { parent: 'gone' }],
  ['too-many', { earlier: Array.from({ length: 5 }, () => ({ at: at('11:59:00'), here: false, text: 'Hm.' })) }],
  [
    'slow',
    { thread: { holdComments: true, slowSeconds: 60 }, earlier: [{ at: at('11:59:30'), here: true, text: 'Hm.' }] },
  ],
  ['word', { text: `${link} https://casino.example spam` }],
  ['in a thread where a moderator reads every comment first', { thread: { holdComments: true, slowSeconds: 0 } }],
  ['a first comment with a link', { standing: 0, text: `${link} https://casino.example` }],
  ['a first comment', { standing: 0, rules: { ...rules, firstComments: 'hold' }, text: 'A casino' }],
  ['a comment with a word that we look at twice', { text: `${link} https://casino.example` }],
  ['a comment with more than one link', { text: `${link} ${link}` }],
  ['by somebody of whom 3 comments were removed within 30 days', { record: { written: 3, removed: 3 } }],
  ['a comment that reads like what was removed here before', { text: 'A bonus' }],
];

for (const [place, [expected, fields]] of against.entries()) {
  test(`step ${place + 1} is asked: ${expected}`, () => assert.equal(outcome(fields), expected));
  test(`step ${place + 1} speaks before all below it: ${expected}`, () => {
    const below = Object.assign(
      {},
      ...against
        .slice(place)
        .toReversed()
        .map(([, more]) => more),
    );
    assert.equal(outcome(below), expected);
  });
}

test('an ordinary comment is posted, and too short a one is not', () => {
  assert.equal(outcome({}), 'post');
  assert.equal(outcome({ text: 'Hm.' }), 'length');
});

test('the same words again are refused, also of staff', () => {
  const earlier = [{ at: at('09:00:00'), here: false, text: link }];
  assert.equal(outcome({ text: link, earlier }), 'repeat');
  assert.equal(outcome({ text: link, earlier, viewer: who('critic') }), 'repeat');
});

test('staff are held for nothing, but are banned, late and too quick like anybody', () => {
  for (const [expected, fields] of against) {
    const mine = outcome({ ...fields, viewer: who('critic') });
    assert.equal(
      mine,
      ['banned', 'suspended', 'closed', 'unanswerable', 'too-many'].includes(expected) ? expected : 'post',
    );
  }
});

const edited = (fields: Partial<Change>) => {
  const ruling = ruleEdit({ ...judged, before: 'Well say.', ...fields });
  return ruling.kind === 'refuse' ? ruling.because : ruling.kind;
};

test('a change is judged by its words', () => {
  assert.equal(edited({}), 'post');
  assert.equal(edited({ banned: true }), 'banned');
  assert.equal(edited({ suspended }), 'suspended');
  assert.equal(edited({ text: 'spam' }), 'length');
  assert.equal(edited({ text: 'More spam' }), 'word');
  assert.equal(edited({ text: link, standing: 0 }), 'hold');
  assert.equal(edited({ text: 'A casino' }), 'hold');
  assert.equal(edited({ text: `${link} ${link}` }), 'hold');
  assert.equal(edited({ text: link, earlier: [{ at: at('09:00:00'), here: true, text: link }] }), 'repeat');
  assert.equal(edited({ text: 'A casino', viewer: who('critic') }), 'post');
});

test('a change is no new post', () => {
  const earlier = Array.from({ length: 5 }, () => ({ at: at('11:59:59'), here: true, text: 'Hm.' }));
  assert.equal(edited({ earlier, thread: { holdComments: false, slowSeconds: 60 } }), 'post');
  assert.equal(edited({ standing: 0, rules: { ...rules, firstComments: 'hold' } }), 'post');
});

test('what was let through with its link or its word is not held again for a comma', () => {
  assert.equal(edited({ before: link, text: `${link}, the second half`, standing: 0 }), 'post');
  assert.equal(edited({ before: 'A casino', text: 'A casino, then.' }), 'post');
  assert.equal(edited({ before: `${link} ${link}`, text: `${link}, ${link}` }), 'post');
  assert.equal(edited({ before: 'A bonus', text: 'A bonus, then.' }), 'post');
  assert.equal(edited({ before: link, text: 'A casino', standing: 0 }), 'hold', 'the word is new');
  assert.equal(edited({ before: null, text: 'A casino' }), 'hold', 'nobody has let it through');
});

test('what was let through with its link or its word is held again for another one', () => {
  const other = link.replace('piano', 'pills');
  const watching = { rules: { ...rules, watchList: ['casino', 'roulette'] } };
  const readsTwo = (text: string) => ({ sure: 0.95, words: ['bonus', 'win'].filter((word) => text.includes(word)) });
  assert.equal(edited({ before: link, text: other, standing: 0 }), 'hold');
  assert.equal(edited({ before: `${link} ${link}`, text: `${link} ${other}` }), 'hold');
  assert.equal(edited({ before: `${link} ${link}`, text: `${link} ${link} ${link}` }), 'hold', 'one more of the same');
  assert.equal(edited({ before: `${link} ${other} ${link}`, text: `${link} ${other}` }), 'post', 'one less');
  assert.equal(edited({ before: 'A casino', text: 'Roulette', ...watching }), 'hold');
  assert.equal(edited({ before: 'A casino, roulette', text: 'Roulette', ...watching }), 'post');
  assert.equal(edited({ before: 'A bonus', text: 'A bonus to win', readsLike: readsTwo }), 'hold');
  assert.equal(edited({ before: 'A bonus to win', text: 'To win', readsLike: readsTwo }), 'post');
});

test('where a moderator reads everything first, a change is read too; a box that is ticked changes no words', () => {
  const thread = { holdComments: true, slowSeconds: 0 };
  assert.equal(edited({ thread }), 'hold');
  assert.equal(edited({ thread, before: judged.text }), 'post');
  assert.equal(edited({ thread, before: judged.text, banned: true }), 'banned');
});
