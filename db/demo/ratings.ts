import type { DemoHandle } from './accounts.ts';
import type { WorkSlug } from './works.ts';

/** In half stars. */
export const demoRatings: Partial<Record<WorkSlug, Partial<Record<DemoHandle, number>>>> = {
  her: { wren: 10, theo: 9, priya: 10, gus: 5, noor: 9, bastien: 8, ola: 10, mikkel: 6, petra: 9 },
  'the-relief-boat': { wren: 9, theo: 8, gus: 8, noor: 10, bastien: 9, mikkel: 4 },
  'white-errand': { wren: 6, theo: 4, priya: 5, gus: 7, noor: 5, ola: 3 },
  saltmarch: { theo: 7, gus: 9, ola: 8, mikkel: 2, petra: 8 },
  ferrymen: { gus: 2, ola: 9 },
};
