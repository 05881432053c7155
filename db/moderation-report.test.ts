import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { newRuleTexts } from '#domain/house-rule.ts';
import { ban, suspend, warn } from './account-standing.ts';
import { appeal, declineAppeal } from './comment-appeals.ts';
import { approveComment, coverComment, removeComment, restoreComment } from './comment-moderation.ts';
import { read } from './connection.ts';
import { findModerationReport } from './moderation-report.ts';
import { findRuleTexts, rewriteRules } from './rule-texts.ts';
import { auditEntries } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const noon = new Date('2026-11-20T12:00:00Z');
const minutes = (more: number) => new Date(noon.getTime() + more * 60_000);

test('a year of decisions, counted by month, reason and wait', async () => {
  const [sol, maren, theo] = [await someone('moderator'), await someone('editor'), await someone()];
  const storyId = await makeStory({ slug: 'her', authorId: maren.id, sectionId: await makeSection('film') });
  const [one = 0, two = 0, held = 0, covered = 0, , waited = 0] = await makeThread(storyId, [
    { by: theo.id, at: noon },
    { by: theo.id, at: new Date('2026-10-31T23:30:00Z') },
    { by: theo.id, at: noon, state: 'held' },
    { by: theo.id, at: noon },
    { by: theo.id, at: new Date('2025-11-30T23:00:00Z') },
    { by: theo.id, at: noon, state: 'held' },
  ]);
  await removeComment(one, { rule: 'selling', reason: '' }, sol, noon);
  await removeComment(two, { rule: 'person', reason: '' }, sol, new Date('2026-10-31T23:45:00Z'));
  await appeal(one, 'It was a joke.', theo, minutes(10));
  await restoreComment(one, maren, minutes(40));
  await appeal(two, 'So was that.', theo, minutes(10));
  await declineAppeal(two, maren, minutes(20));
  await approveComment(held, sol, minutes(5));
  await coverComment(covered, true, sol, noon);
  await appeal(waited, 'It gives nothing away.', theo, noon);
  await coverComment(waited, true, sol, minutes(10));
  await warn(theo.id, 'the tone', sol, noon);
  await suspend(theo.id, { until: minutes(60), reason: 'the tone' }, sol, noon);
  await ban(theo.id, sol, new Date('2025-11-30T23:00:00Z'), 'long ago');

  const report = await findModerationReport(minutes(60), london);
  const [november, october] = report.months.map(({ posted, removed, covered, restored }) => [
    posted,
    removed,
    covered,
    restored,
  ]);
  assert.deepEqual(november, [4, 1, 2, 1], 'let through under bars is put under bars as well');
  assert.deepEqual(october, [1, 1, 0, 0]);
  assert.equal(report.months.length, 12);
  assert.deepEqual([report.reasons.selling, report.reasons.person, report.reasons.other], [1, 1, 0]);
  assert.deepEqual(report.appeals, { decided: 3, right: 2 });
  assert.equal(report.medianSeconds, 600, 'of five, ten, ten and thirty minutes');
  assert.deepEqual(report.people, { warned: 1, suspended: 1, banned: 0 });
});

test('where nothing was decided there is nothing to say', async () => {
  const report = await findModerationReport(new Date('2031-01-01T00:00:00Z'), london);
  assert.equal(report.medianSeconds, null);
  assert.deepEqual(report.appeals, { decided: 0, right: 0 });
});

test('rules are said in other words, and it is written down what of them', async () => {
  assert.deepEqual(await findRuleTexts(), newRuleTexts);
  const selling = { title: 'Sell nothing.', sentence: '' };
  const admin = await someone('admin');
  await rewriteRules({ ...newRuleTexts, selling }, admin, noon);
  await rewriteRules({ ...newRuleTexts, selling }, admin, noon);
  assert.deepEqual(await findRuleTexts(), { ...newRuleTexts, selling });
  const acts = await read().select().from(auditEntries).where(eq(auditEntries.act, 'rules-rewritten'));
  assert.deepEqual(
    acts.map(({ after }) => after),
    [{ selling: 'Sell nothing.' }],
  );
});
