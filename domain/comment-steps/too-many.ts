import { POSTING } from '../comment.ts';
import { nextAllowed } from '../rate-limit.ts';
import { inMinutes } from '../waiting.ts';
import { type Attempt, refuse, type Step } from './step.ts';

export const tooMany: Step<Pick<Attempt, 'earlier' | 'now'>> = ({ earlier, now }) => {
  const posted = earlier.map(({ at }) => at);
  const free = nextAllowed(POSTING, posted, now);
  return free
    ? refuse(
        'too-many',
        `You have posted ${POSTING.times} comments in ${POSTING.minutes} minutes, which is as many as we take. ` +
          `The next one is welcome ${inMinutes(now, free)}; what you wrote is still here.`,
      )
    : null;
};
