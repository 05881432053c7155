import { isClosed } from '../comment.ts';
import { type Attempt, refuse, type Step } from './step.ts';

export const CLOSED_SENTENCE =
  'This thread was closed while you wrote. Your text is below for you to copy; it was not posted.';

export const closedThread: Step<Pick<Attempt, 'story' | 'now'>> = ({ story, now }) =>
  isClosed(story, now) ? refuse('closed', CLOSED_SENTENCE) : null;
