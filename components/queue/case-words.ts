import type { CommentCase } from '#domain/comment-case.ts';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import { groundsInWords } from '#domain/house-rule.ts';
import { reportedInWords } from '#domain/report.ts';

/** Why it stands in the list: what holds it, what readers say, or who removed it. */
export function whyInWords({ comment, reports, last }: CommentCase, calendar: Calendar): string {
  const { state, stateReason, removal } = comment;
  if (state === 'held') return capital(stateReason);
  if (removal) {
    const by = last?.act === 'comment-removed' && last.by ? ` by ${last.by.name}` : '';
    const grounds = groundsInWords({ rule: removal.rule, reason: stateReason });
    return `Removed${by} on ${minuteOf(removal.at, calendar)}: ${grounds}`;
  }
  return reports.length > 0 ? capital(reportedInWords(reports, calendar.locale)) : '';
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const figure = new Intl.NumberFormat('en-GB');

/** "112 comments, 2 removed" */
export function recordInWords({ record: { written, removed } }: Pick<CommentCase, 'record'>): string {
  const comments = written === 1 ? '1 comment' : `${figure.format(written)} comments`;
  return `${comments}, ${removed === 0 ? 'none' : figure.format(removed)} removed`;
}

/** "Suspended until 3 December 2026, 09:00": what was done about whoever said it, and still lasts. */
export function standingInWords({ author }: Pick<CommentCase, 'author'>, now: Date, calendar: Calendar): string {
  if (author.banned) return 'Shut out';
  return author.suspendedUntil && author.suspendedUntil > now
    ? `Suspended until ${minuteOf(author.suspendedUntil, calendar)}`
    : '';
}
