import { suspendedSentence } from '../suspension.ts';
import { type Attempt, refuse, type Step } from './step.ts';

export const suspended: Step<Pick<Attempt, 'suspended'>> = (attempt) =>
  attempt.suspended && refuse('suspended', suspendedSentence(attempt.suspended, attempt.suspended.calendar));
