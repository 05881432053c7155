import { type Attempt, refuse, type Step } from './step.ts';

/** What it answers was removed, or is held: nobody answers what nobody else can read. */
export const unanswerable: Step<Pick<Attempt, 'parent'>> = ({ parent }) =>
  parent === null || (parent !== 'gone' && parent.state === 'visible')
    ? null
    : refuse(
        'unanswerable',
        'The comment that you answer is no longer there. Post yours on its own, if it still holds.',
      );
