import type { Appeal } from './appeal.ts';
import type { AuditAct } from './audit.ts';
import type { Comment, CommentedStory } from './comment.ts';
import type { HouseRule } from './house-rule.ts';
import { canModerateComments, canRemoveComment } from './permissions.ts';
import type { PersonNote } from './person.ts';
import type { Report } from './report.ts';
import type { Viewer } from './viewer.ts';

/** What somebody can have decided about a comment, and what others then have to know before they decide anew. */
export const decidingActs = [
  'comment-approved',
  'comment-removed',
  'comment-restored',
  'comment-covered',
  'comment-uncovered',
  'comment-held',
  'reports-refused',
  'appeal-declined',
  'decision-undone',
] as const satisfies readonly AuditAct[];
export type DecidingAct = (typeof decidingActs)[number];

/** The last decision about a comment. The readers who held it together are nobody. */
export type CaseDecision = { id: number; act: DecidingAct; by: { id: number; name: string } | null; at: Date };

/** What a moderator is shown of a comment, so as to decide about it. */
export type CommentCase = {
  comment: Comment;
  author: { handle: string; joinedAt: Date; banned: boolean; suspendedUntil: Date | null };
  /** The last that staff wrote down about its author, for those who read such notes. */
  note: PersonNote | null;
  story: CommentedStory & { headline: string };
  /** What it answers, as far as everybody can read that. */
  answered: { number: number; name: string; text: string } | null;
  reports: readonly Report[];
  appeal: Appeal | null;
  /** What its author wrote in all, and what of it staff removed. */
  record: { written: number; removed: number };
  last: CaseDecision | null;
};

/** Which words of a comment somebody has in front of them: until its author changes them, or their bars. */
export const wordsOf = ({ editedAt }: Pick<Comment, 'editedAt'>): string => `${editedAt?.getTime() ?? 0}`;

/** The comment that a button names, and which words of it were read: "12:0". */
export const readAs = (comment: Pick<Comment, 'id' | 'editedAt'>) => `${comment.id}:${wordsOf(comment)}`;

/** Which state of a comment somebody has in front of them. A decision about any other one is none. */
export const seenAs = ({ comment, last }: Pick<CommentCase, 'comment' | 'last'>): string =>
  [last?.id ?? 0, comment.state, wordsOf(comment)].join('.');

/** What somebody reads whose decision was about what is not there any more. */
export const leftAsItIs = ({ number }: Pick<Comment, 'number'>, because: string = 'its author has changed it.') =>
  `Number ${number} was left as it is: ${because}`;

/** What can be decided about one. */
export const caseChoices = ['approve', 'remove', 'cover', 'decline', 'restore'] as const;
export type CaseChoice = (typeof caseChoices)[number];

/** With what a removal is explained by. */
export type CaseDecree =
  | { choice: Exclude<CaseChoice, 'remove'> }
  | { choice: 'remove'; rule: HouseRule; reason: string };

/** What this viewer can decide about this comment as it stands. */
export function choicesFor(
  viewer: Viewer,
  { comment, story, reports, appeal }: Omit<CommentCase, 'last'>,
): CaseChoice[] {
  const moderates = canModerateComments(viewer);
  if (comment.state === 'removed') {
    if (!moderates || comment.removal?.by !== 'staff') return [];
    return appeal && !appeal.settled ? ['restore', 'decline'] : ['restore'];
  }
  const waits = comment.state === 'held' || reports.length > 0;
  return [
    ...(moderates && waits ? (['approve'] as const) : []),
    ...(canRemoveComment(viewer, story) ? (['remove'] as const) : []),
    ...(!comment.spoils && (moderates || (comment.state === 'visible' && canRemoveComment(viewer, story)))
      ? (['cover'] as const)
      : []),
  ];
}
