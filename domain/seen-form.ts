import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';
import { placeFields, SEASON_MISSING } from './place-field.ts';
import type { Seen } from './seen.ts';

const work = z.coerce.number().int().positive().max(HIGHEST_ID);

/** Marks a work as seen: all of it, or a series up to a season or an episode of it. */
export const seenForm = z
  .object({ work, ...placeFields })
  .refine(({ season, episode }) => episode === null || season !== null, {
    path: ['season'],
    message: SEASON_MISSING,
  })
  .transform(({ work, season, episode }) => ({ work, mark: markOf(season, episode) }));

const markOf = (season: number | null, episode: number | null): Seen => (season === null ? 'all' : { season, episode });

export const unseenForm = z.object({ work });
