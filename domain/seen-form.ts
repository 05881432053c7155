import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';
import type { Seen } from './seen.ts';

const MOST = 9_999;
const work = z.coerce.number().int().positive().max(HIGHEST_ID);

/** A number of a season or an episode; specials are season 0. Empty where it is left open. */
const place = (what: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine((typed) => /^\d{0,4}$/.test(typed), `${what} is a number up to ${MOST}.`)
    .transform((typed) => (typed === '' ? null : Number(typed)));

/** Marks a work as seen: all of it, or a series up to a season or an episode of it. */
export const seenForm = z
  .object({ work, season: place('A season'), episode: place('An episode') })
  .refine(({ season, episode }) => episode === null || season !== null, {
    path: ['season'],
    message: 'In which season is that episode?',
  })
  .transform(({ work, season, episode }) => ({ work, mark: markOf(season, episode) }));

const markOf = (season: number | null, episode: number | null): Seen => (season === null ? 'all' : { season, episode });

export const unseenForm = z.object({ work });
