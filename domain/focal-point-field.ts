import { z } from 'zod';
import { CENTRE, stepped } from './focal-point.ts';

const OUT_OF_RANGE = 'A number from 0 to 100.';

/** One side of a focal point as typed: rounded to the steps that there are rules for. */
export const percent = z
  .string()
  .default(String(CENTRE.focusX))
  .transform((text) => (text.trim() === '' ? Number.NaN : Number(text)))
  .pipe(z.number(OUT_OF_RANGE).min(0, OUT_OF_RANGE).max(100, OUT_OF_RANGE))
  .transform(stepped);
