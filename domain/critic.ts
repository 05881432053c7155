import type { WriterInFull } from './byline.ts';
import type { StoryKind } from './story.ts';
import type { Role } from './viewer.ts';

/** How many published stories of each kind somebody wrote. */
export type StoryCounts = Record<StoryKind, number>;

/** Who has written for the publication, as readers meet them. */
export type Critic = WriterInFull & { role: Role | 'guest' };

/** A critic with what is known from all that they published. */
export type CriticInFull = Critic & { counts: StoryCounts; scores: ScoreCount[] };

/** How many reviews somebody gave one score, in hundredths. */
export type ScoreCount = { score: number; reviews: number };

export const criticPath = (critic: { handle: string }) => `/critics/${critic.handle}`;
