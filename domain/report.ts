import type { Comment, CommentedStory } from './comment.ts';
import { type HouseRule, houseRules } from './house-rule.ts';
import { numberInWords } from './number-words.ts';
import { canRemoveComment } from './permissions.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Viewer } from './viewer.ts';

/** A sentence or two for the moderators: the comment itself is there to be read. */
export const MAX_NOTE_CHARACTERS = 500;

/** Whoever reads a long thread through may find a handful; nobody finds so many in good faith. */
export const REPORTS_A_DAY = 20;

/** How often the form may come in at all: refusals count too. The limit by the day is kept in the database. */
export const REPORTING: RateLimit = { name: 'report forms', times: 40, minutes: 60 };

/** What a person reported longer ago than this says nothing of them any more. */
export const RECORD_REPORTS = 100;

/** What became of a report when a moderator decided. */
export const reportOutcomes = ['upheld', 'refused'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** What a reader says is wrong with a comment, as moderators read it. */
export type Report = { reason: HouseRule; note: string; at: Date };

/** What is known at a comment of reports about it: whether the viewer made one, and for moderators all that wait. */
export type CommentReports = { own: boolean; open: readonly Report[] };

/** What everybody can read and somebody else said; whoever may remove it does that instead. */
export const canReport = (viewer: Viewer, comment: Comment, story: Pick<CommentedStory, 'authorId'>) =>
  comment.state === 'visible' && !comment.own && !canRemoveComment(viewer, story);

/** Whoever looks after the thread knows of reports about it. Not their author, who would ask who it was. */
export const canSeeReports = (viewer: Viewer, comment: Comment, story: Pick<CommentedStory, 'authorId'>) =>
  comment.state !== 'removed' && !comment.own && canRemoveComment(viewer, story);

/** Of the reports that a person made and a moderator decided about. */
export type ReporterRecord = { upheld: number; refused: number };

/** A report weighs in hundredths, so that weights add up without a rest. */
export const WHOLE_WEIGHT = 100;

/**
 * How much somebody's word counts: wholly at first and after one mistake, then as the share of their reports that were
 * right (Laplace's rule of succession, with that one mistake forgiven). Never more than one, and never nothing.
 */
export const weightOf = ({ upheld, refused }: ReporterRecord): number =>
  Math.max(1, Math.min(WHOLE_WEIGHT, Math.round((WHOLE_WEIGHT * (upheld + 2)) / (upheld + refused + 1))));

/** Whether readers hold a comment by what they say of it, until a moderator has read it. */
export const isHeldBy = (weights: readonly number[], reportsToHold: number): boolean =>
  weights.reduce((sum, weight) => sum + weight, 0) >= reportsToHold * WHOLE_WEIGHT;

/** What a comment does that is reported for it; also said to its author. */
export const reasonWords: Record<HouseRule, string> = {
  person: 'aimed at a person',
  spoiler: 'gives it away',
  selling: 'sells something',
  privacy: 'tells what is private',
  repeat: 'said before',
  other: 'something else',
};

/** "reported by three: gives it away". The reason that most of them gave; of as many, that of the first rule. */
export function reportedInWords(reports: readonly Pick<Report, 'reason'>[], locale: string): string {
  const by = reports.length === 1 ? 'one reader' : `${numberInWords(reports.length, locale)} readers`;
  return `reported by ${by}: ${reasonWords[mainReason(reports)]}`;
}

function mainReason(reports: readonly Pick<Report, 'reason'>[]): HouseRule {
  const times = (rule: HouseRule) => reports.filter(({ reason }) => reason === rule).length;
  return houseRules.reduce((most, rule) => (times(rule) > times(most) ? rule : most), houseRules[0]);
}
