import type { HouseRule } from './house-rule.ts';
import { type StoryArea, storyPath } from './story.ts';

/** How far back a sweep reaches: a night in which nobody looked. */
export const SWEEP_HOURS = 24;

/** Everything that somebody wrote within a day, removed in one act. */
export type Sweep = {
  id: number;
  rule: HouseRule;
  reason: string;
  /** How many comments it removed. */
  comments: number;
  at: Date;
  by: string;
  undoneAt: Date | null;
};

type InStory = { number: number; story: { area: StoryArea; slug: string | null } };

/** All of them by name, for the audit log: "3, 5 at /reviews/her; 1 at /stories/late". */
export function sweptInWords(swept: readonly InStory[]): string {
  const byStory = Map.groupBy(swept, ({ story }) => storyPath({ area: story.area, slug: story.slug ?? '' }));
  return [...byStory].map(([path, some]) => `${some.map(({ number }) => number).join(', ')} at ${path}`).join('; ');
}
