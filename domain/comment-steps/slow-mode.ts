import { nextAllowed } from '../rate-limit.ts';
import { inMinutes } from '../waiting.ts';
import { type Attempt, refuse, type Step } from './step.ts';

export const slowMode: Step<Pick<Attempt, 'thread' | 'earlier' | 'now'>> = ({ thread, earlier, now }) => {
  if (thread.slowSeconds === 0) return null;
  const here = earlier.filter((one) => one.here).map(({ at }) => at);
  const free = nextAllowed({ name: 'slow mode', times: 1, minutes: thread.slowSeconds / 60 }, here, now);
  return free
    ? refuse(
        'slow',
        'This thread is in slow mode, so that everybody gets a word in. ' +
          `Your next comment is welcome ${inMinutes(now, free)}; what you wrote is still here.`,
      )
    : null;
};
