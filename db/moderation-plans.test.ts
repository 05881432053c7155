import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banReason, measuresOf } from './account-measures.ts';
import { findModerationReport } from './moderation-report.ts';
import { lastCommentsOf, notesOnPerson, recordOfPerson } from './people-record.ts';
import { settings } from './settings.ts';
import { countSweepable, sweepsOf } from './sweeps.ts';
import { freshDatabase } from './testing.ts';
import { plansOf } from './testing-plans.sqlite.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const now = new Date('2026-02-01T10:00:00Z');
freshDatabase();

const london = { locale: 'en-GB', timeZone: 'Europe/London' };

const questions: [string, () => Promise<unknown>][] = [
  ['what was decided in a year', () => findModerationReport(now, london)],
  ['what was done about somebody', () => measuresOf(1)],
  ['why somebody was banned', () => banReason(1)],
  ['what somebody wrote', () => recordOfPerson(1)],
  ['the last of it', () => lastCommentsOf(1)],
  ['what staff noted', () => notesOnPerson(1)],
  ['what was swept', () => sweepsOf(1)],
  ['what could be swept', () => countSweepable(1, now)],
];

for (const [what, ask] of questions) {
  test(`${what} is found by an index`, onSqlite, async () => {
    const plans = await plansOf(ask);
    assert.ok(plans.length > 0);
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN/);
  });
}
