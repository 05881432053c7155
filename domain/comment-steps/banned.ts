import { type Attempt, refuse, type Step } from './step.ts';

export const banned: Step<Pick<Attempt, 'banned'>> = (attempt) =>
  attempt.banned ? refuse('banned', 'This account can no longer comment. What you wrote was not posted.') : null;
