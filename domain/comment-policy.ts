import { banned } from './comment-steps/banned.ts';
import { bannedWords } from './comment-steps/banned-words.ts';
import { closedThread } from './comment-steps/closed-thread.ts';
import { length } from './comment-steps/length.ts';
import { likelySpam } from './comment-steps/likely-spam.ts';
import { manyLinks } from './comment-steps/many-links.ts';
import { moderated } from './comment-steps/moderated.ts';
import { newAccount, newAccountLink } from './comment-steps/new-account.ts';
import { oftenRemoved } from './comment-steps/often-removed.ts';
import { repeat } from './comment-steps/repeat.ts';
import { slowMode } from './comment-steps/slow-mode.ts';
import { staffPass } from './comment-steps/staff-pass.ts';
import type { Attempt, Change, Ruling, Step } from './comment-steps/step.ts';
import { suspectWords } from './comment-steps/suspect-words.ts';
import { suspended } from './comment-steps/suspended.ts';
import { tooMany } from './comment-steps/too-many.ts';
import { unanswerable } from './comment-steps/unanswerable.ts';
import { linksIn } from './comment-text.ts';
import { wordsIn } from './disguised-words.ts';

/**
 * What happens to a new comment. The first step with a ruling decides, so what refuses stands above what holds: nobody
 * waits for a moderator with what would never have been posted. Who may not post at all is not told when to try again.
 */
const posting: readonly Step[] = [
  banned,
  suspended,
  closedThread,
  unanswerable,
  length,
  tooMany,
  repeat,
  staffPass,
  slowMode,
  bannedWords,
  moderated,
  newAccountLink,
  newAccount,
  suspectWords,
  manyLinks,
  oftenRemoved,
  likelySpam,
];

/**
 * A change is no new post: it floods nothing, and its author was judged when the comment came. Only its words are, lest
 * that come by the back door which the front door keeps out.
 */
const editing: readonly Step<Change>[] = [
  banned,
  suspended,
  length,
  repeat,
  staffPass,
  bannedWords,
  moderated,
  unlessReadBefore(newAccountLink, ({ text }) => linksIn(text)),
  unlessReadBefore(suspectWords, ({ text, rules }) => wordsIn(text, rules.watchList)),
  unlessReadBefore(manyLinks, ({ text }) => linksIn(text)),
  unlessReadBefore(likelySpam, ({ text, readsLike }) => readsLike(text)?.words ?? []),
];

/** A box that is ticked changes no words. */
const ticking: readonly Step<Change>[] = [banned, suspended];

export const rulePost = (attempt: Attempt) => rule(posting, attempt);
export const ruleEdit = (change: Change) => rule(change.text === change.before ? ticking : editing, change);

function rule<Judged>(steps: readonly Step<Judged>[], judged: Judged): Ruling {
  for (const step of steps) {
    const ruling = step(judged);
    if (ruling) return ruling;
  }
  return { kind: 'post' };
}

/**
 * What a moderator let through is not held again for the comma that its author adds; for another link or another word it
 * is. So each says what it minds in a text.
 */
function unlessReadBefore(step: Step<Change>, minded: (change: Change) => readonly string[]): Step<Change> {
  return (change) => {
    const ruling = step(change);
    if (ruling === null || change.before === null) return ruling;
    const before = { ...change, text: change.before };
    return step(before) !== null && areAmong(minded(change), minded(before)) ? null : ruling;
  };
}

/** None that was not there, and none more often. */
function areAmong(some: readonly string[], all: readonly string[]): boolean {
  const rest = [...all];
  return some.every((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
