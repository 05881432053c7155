import { type Attempt, hold, type Step } from './step.ts';

/** Asked for here or everywhere: nothing is shown that no moderator has read. */
export const moderated: Step<Pick<Attempt, 'thread'>> = ({ thread }) =>
  thread.holdComments ? hold('in a thread where a moderator reads every comment first') : null;
