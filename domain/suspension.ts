import { type Calendar, minuteOf } from './dates.ts';
import { withStop } from './with-stop.ts';

/** For how long, and why, an account may do nothing that others see. */
export type Suspension = { until: Date; reason: string };

/** What every refusal says while it lasts. */
export const suspendedSentence = ({ until, reason }: Suspension, calendar: Calendar) =>
  withStop(`Your account is suspended until ${minuteOf(until, calendar)}: ${reason}`);
