import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedLetters } from './failed-letters.ts';
import { findMailTimes } from './mail-times.ts';
import { countUnseen, findNotificationPage, findUntold, seeComments } from './notifications.ts';
import { takeLetters } from './outbox.ts';
import { settings } from './settings.ts';
import { followedStories, followersAt, isFollowing } from './story-follows.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const now = new Date('2026-02-01T10:00:00Z');
freshDatabase();

const questions: [string, () => Promise<unknown>][] = [
  ['what somebody was told', () => findNotificationPage(1, 1)],
  ['how much of it is new', () => countUnseen(1, 9)],
  ['what is to be mailed', () => findUntold(1, ['reply'])],
  ['which comments of a page are news', () => seeComments(1, [1, 2], now)],
  ['whether somebody follows a story', () => isFollowing(1, 1)],
  ['which stories somebody follows', () => followedStories(1)],
  ['who follows a story', () => followersAt(1, now)],
  ['when somebody gets mail', () => findMailTimes(1)],
  ['which letters are due', () => takeLetters(now, 9)],
  ['which letters failed', () => failedLetters(asRole(1, 'admin'), 9)],
];

for (const [what, ask] of questions) {
  test(`${what} is found by an index`, onSqlite, async () => {
    const plans = await plansOf(ask);
    assert.ok(plans.length > 0);
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN/);
  });
}
