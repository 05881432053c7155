import { sql } from 'drizzle-orm';
import { commentStates } from '../../domain/comment-state.ts';
import { houseRules, writtenRules } from '../../domain/house-rule.ts';
import { measures } from '../../domain/measure.ts';
import { moderationActs } from '../../domain/moderation-record.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineComments } from './comments.ts';

/** What was done about people and comments, and by which rules. */
export function defineModeration(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { comments }: ReturnType<typeof defineComments>,
) {
  /** A rule that this publication says in its own words; the others are said as in house-rule.ts. */
  const ruleTexts = kit.table(
    'rule_texts',
    { rule: kit.oneOf(writtenRules).primaryKey(), title: kit.text().notNull(), sentence: kit.text().notNull() },
    (t) => [among(kit, 'rule_texts_known', t.rule, writtenRules)],
  );

  /** Warnings, suspensions and bans, with what the person was told. They are never changed but for their end. */
  const accountMeasures = kit.table(
    'account_measures',
    {
      id: kit.id(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      measure: kit.oneOf(measures).notNull(),
      reason: kit.text().notNull(),
      /** When it ends by itself: of suspensions only. */
      until: kit.time(),
      /** Null for the house itself. */
      takenBy: kit.int().references(() => accounts.id),
      takenAt: kit.time().notNull(),
      /** When it was lifted before its time. */
      liftedAt: kit.time(),
      /** When the person said that they have read it: of warnings only. */
      readAt: kit.time(),
    },
    (t) => [
      kit.index('account_measures_account').on(t.accountId, t.takenAt),
      kit.index('account_measures_at').on(t.takenAt, t.measure),
      kit.index('account_measures_taken_by').on(t.takenBy),
      among(kit, 'account_measures_known', t.measure, measures),
      kit.check('account_measures_until', sql`(${t.until} is not null) = (${t.measure} = 'suspension')`),
    ],
  );

  /** What staff want each other to know about a person, who never reads it. */
  const accountNotes = kit.table(
    'account_notes',
    {
      id: kit.id(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      text: kit.text().notNull(),
      writtenBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      writtenAt: kit.time().notNull(),
    },
    (t) => [
      kit.index('account_notes_account').on(t.accountId, t.writtenAt),
      kit.index('account_notes_written_by').on(t.writtenBy),
    ],
  );

  /** Everything that one person wrote within a day, removed in one act. */
  const sweeps = kit.table(
    'sweeps',
    {
      id: kit.id(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      rule: kit.oneOf(houseRules).notNull(),
      reason: kit.text().notNull(),
      sweptBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      sweptAt: kit.time().notNull(),
      undoneBy: kit.int().references(() => accounts.id),
      undoneAt: kit.time(),
    },
    (t) => [
      kit.index('sweeps_account').on(t.accountId, t.sweptAt),
      kit.index('sweeps_swept_by').on(t.sweptBy),
      kit.index('sweeps_undone_by').on(t.undoneBy),
      among(kit, 'sweeps_rule', t.rule, houseRules),
    ],
  );

  /** A comment as a sweep found it, so that it can be put back so. */
  const sweptComments = kit.table(
    'swept_comments',
    {
      sweepId: kit
        .int()
        .notNull()
        .references(() => sweeps.id, { onDelete: 'cascade' }),
      commentId: kit
        .int()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      state: kit.oneOf(commentStates).notNull(),
      stateReason: kit.text().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.sweepId, t.commentId] }),
      kit.index('swept_comments_comment').on(t.commentId),
      among(kit, 'swept_comments_state', t.state, commentStates),
    ],
  );

  /** What staff decided about comments, as the public page counts it. The audit log says what and who. */
  const moderationRecords = kit.table(
    'moderation_records',
    {
      id: kit.id(),
      at: kit.time().notNull(),
      act: kit.oneOf(moderationActs).notNull(),
      /** Which comment, so that a decision that is taken back counts no more. A number alone: the comment may go, its count stays. */
      commentId: kit.int(),
      /** Of removals only. */
      rule: kit.oneOf(houseRules),
      /** How long somebody had waited for it: the author of what was held, or who asked to look again. */
      waitedSeconds: kit.int(),
      /** Whether its author had asked to look again. */
      appealed: kit.bool().notNull().default(false),
    },
    (t) => [
      kit.index('moderation_records_comment').on(t.commentId, t.at),
      kit.index('moderation_records_at').on(t.at, t.act, t.rule, t.appealed, t.waitedSeconds),
      among(kit, 'moderation_records_act', t.act, moderationActs),
      among(kit, 'moderation_records_rule', t.rule, houseRules),
    ],
  );

  /** Which comment a moderator is reading, one each and one a comment (domain/case-reader.ts). */
  const caseReaders = kit.table(
    'case_readers',
    {
      accountId: kit
        .int()
        .primaryKey()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      commentId: kit
        .int()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      until: kit.time().notNull(),
    },
    (t) => [kit.unique('case_readers_comment').on(t.commentId)],
  );

  return { ruleTexts, accountMeasures, accountNotes, sweeps, sweptComments, moderationRecords, caseReaders };
}
