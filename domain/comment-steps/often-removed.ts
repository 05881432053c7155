import { type Attempt, hold, type Step } from './step.ts';

/** Fewer can be a bad day, or one moderator's. */
const MIN_REMOVED = 3;

/** Three in ten of what somebody writes: not a slip, a manner. */
const SHARE = 0.3;

/** For how many days a removal counts. */
export const RECORD_DAYS = 30;

export const oftenRemoved: Step<Pick<Attempt, 'record'>> = ({ record: { written, removed } }) =>
  removed >= MIN_REMOVED && removed >= SHARE * written
    ? hold(`by somebody of whom ${removed} comments were removed within ${RECORD_DAYS} days`)
    : null;
