import type { RobotRules } from './robots.ts';

/** What the publication tells machines, as an admin sets it. */
export type Machines = RobotRules & {
  /** Whether search engines are told at once when something changed. */
  indexNow: boolean;
};

export type KeptMachines = Machines & { indexNowKey: string };

/** Until somebody has set it. Nothing leaves the house unasked. */
export const newMachines: KeptMachines = { training: 'let-in', robotsLines: '', indexNow: false, indexNowKey: '' };
