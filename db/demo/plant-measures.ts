import { suspend, warn } from '#db/account-standing.ts';
import { noteOnPerson } from '#db/people-record.ts';
import type { People } from './plant-accounts.ts';

/** What the moderators of the demo did about two of its readers, and noted for each other. */
export async function plantMeasures(people: People, now: Date) {
  const [sol, maren] = [people('sol'), people('maren')];
  const [mikkel, petra] = [people('mikkel').id, people('petra').id];
  const noted = [
    await noteOnPerson(
      mikkel,
      'Good on films, when it is about films. Third time this month that it is not.',
      sol,
      at(7),
    ),
    await noteOnPerson(petra, 'New here, and knows more about lamps than any of us. Read hers first.', maren, at(20)),
  ];
  const taken = [
    await warn(mikkel, 'the same remark in five threads', sol, at(7)),
    // Still lasts, whenever the demo is planted.
    await suspend(
      mikkel,
      { until: new Date(now.getTime() + SUSPENDED_MS), reason: 'remarks aimed at a person' },
      sol,
      at(20),
    ),
  ];
  if (noted.includes(false) || taken.some((one) => one !== 'changed')) {
    throw new Error('The demo could not be planted: its moderators may not do what they did.');
  }
}

const SUSPENDED_MS = 9 * 24 * 60 * 60_000;

/** On a day of the demo's last month, after the comments that it is about. */
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 18));
