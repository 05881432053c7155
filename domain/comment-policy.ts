import { type CommentedStory, isClosed, POSTING } from './comment.ts';
import { type CommentRules, watchedIn } from './comment-rules.ts';
import type { CommentState } from './comment-state.ts';
import { hasLink } from './comment-text.ts';
import { nextAllowed } from './rate-limit.ts';
import { isStaff, type Viewer } from './viewer.ts';
import { inMinutes } from './waiting.ts';

/** Everything that a step may look at. Found in the transaction that posts, so that nothing changes in between. */
export type Attempt = {
  now: Date;
  viewer: Viewer;
  banned: boolean;
  story: Pick<CommentedStory, 'commentsClosedAt'>;
  /** What it answers; `gone` when there is no such comment any more. */
  parent: { state: CommentState } | 'gone' | null;
  text: string;
  /** When the author posted lately, oldest first. */
  earlier: readonly Date[];
  /** Whether a comment of the author stands where everybody can read it. */
  known: boolean;
  /** What the publication has decided. */
  rules: CommentRules;
};

export type Refusal = 'banned' | 'closed' | 'unanswerable' | 'too-many';
export type Ruling =
  | { kind: 'post' }
  /** The reason is shown to the author, after "Held: ". */
  | { kind: 'hold'; reason: string }
  | { kind: 'refuse'; because: Refusal; sentence: string };

/** What a change of a comment is judged by. */
export type Change = Pick<Attempt, 'viewer' | 'banned' | 'text' | 'known' | 'rules'>;

/** One reason to refuse or to hold; null when it has nothing against it. */
type Step<Judged> = (attempt: Judged) => Exclude<Ruling, { kind: 'post' }> | null;

const refuse = (because: Refusal, sentence: string) => ({ kind: 'refuse', because, sentence }) as const;

const banned: Step<Change> = (attempt) =>
  attempt.banned ? refuse('banned', 'This account can no longer comment. What you wrote was not posted.') : null;

export const CLOSED_SENTENCE =
  'This thread was closed while you wrote. Your text is below for you to copy; it was not posted.';

const closedThread: Step<Attempt> = ({ story, now }) =>
  isClosed(story, now) ? refuse('closed', CLOSED_SENTENCE) : null;

const parentGone: Step<Attempt> = ({ parent }) =>
  parent === null || (parent !== 'gone' && parent.state === 'visible')
    ? null
    : refuse(
        'unanswerable',
        'The comment that you answer is no longer there. Post yours on its own, if it still holds.',
      );

const tooMany: Step<Attempt> = ({ earlier, now }) => {
  const free = nextAllowed(POSTING, earlier, now);
  return free
    ? refuse(
        'too-many',
        `You have posted ${POSTING.times} comments in ${POSTING.minutes} minutes, which is as many as we take. ` +
          `The next one is welcome ${inMinutes(now, free)}; what you wrote is still here.`,
      )
    : null;
};

/** What nearly every advertisement has in common, and nearly no reader. */
const first: Step<Change> = ({ viewer, known, text, rules }) => {
  if (known || isStaff(viewer) || rules.firstComments === 'show') return null;
  if (hasLink(text)) return { kind: 'hold', reason: 'a first comment with a link' };
  return rules.firstComments === 'hold' ? { kind: 'hold', reason: 'a first comment' } : null;
};

/** Which word it is stays with the moderators: whoever knows it writes it otherwise. */
const watched: Step<Change> = ({ viewer, text, rules }) =>
  !isStaff(viewer) && watchedIn(text, rules.watchList) !== undefined
    ? { kind: 'hold', reason: 'a word that we look at twice' }
    : null;

/** In this order: who may not post at all is not told when to try again. */
const posting: readonly Step<Attempt>[] = [banned, closedThread, parentGone, tooMany, first, watched];

/** A change is no new post, but a link that comes by the back door is still a first link. */
const editing: readonly Step<Change>[] = [banned, first, watched];

export const rulePost = (attempt: Attempt) => rule(posting, attempt);
export const ruleEdit = (change: Change) => rule(editing, change);

function rule<Judged>(steps: readonly Step<Judged>[], attempt: Judged): Ruling {
  for (const step of steps) {
    const ruling = step(attempt);
    if (ruling) return ruling;
  }
  return { kind: 'post' };
}
