import { z } from 'zod';

const MOST = 9_999;

/** A number of a season or an episode; specials are season 0. Empty where it is left open. */
const placeField = (what: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine((typed) => /^\d{0,4}$/.test(typed), `${what} is a number up to ${MOST}.`)
    .transform((typed) => (typed === '' ? null : Number(typed)));

export const SEASON_MISSING = 'In which season is that episode?';

/** How far into a series: a part of a form. */
export const placeFields = { season: placeField('A season'), episode: placeField('An episode') };
