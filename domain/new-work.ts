import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { slugOf } from './slug.ts';
import { type Job, type WorkKind, workKinds } from './work.ts';
import { TITLE_MAX } from './work-limits.ts';

/** Before the first printed book there is nothing that we would review; beyond the next years nothing is announced. */
const FIRST_YEAR = 1450;
const LAST_YEAR = 2200;
const IN_FIGURES = 'The year in four figures, such as 2013.';

export const title = z
  .string()
  .default('')
  .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'What is it called?').max(TITLE_MAX, `${TITLE_MAX} characters fit.`));

export const year = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? null : Number(text)))
  .pipe(z.int(IN_FIGURES).min(FIRST_YEAR, IN_FIGURES).max(LAST_YEAR, IN_FIGURES).nullable());

/** A work that is made in place while a story is written. What else there is to say of it can be added later. */
export const newWorkForm = z.object({
  newTitle: title,
  newKind: z.enum(workKinds, 'Choose what it is.'),
  newYear: year,
  newMakers: z
    .string()
    .default('')
    .transform(namesOf)
    .pipe(
      z.array(z.string().max(100, 'One of the names is longer than a name.')).max(10, 'Ten names are enough here.'),
    ),
});

export type NewWork = { title: string; kind: WorkKind; year: number | null; makers: readonly string[] };

export const newWorkOf = ({ newTitle, newKind, newYear, newMakers }: z.output<typeof newWorkForm>): NewWork => ({
  ...{ title: newTitle, kind: newKind, year: newYear, makers: newMakers },
});

/** Names between commas, each once; a name that no address could be made of is none. */
function namesOf(typed: string): string[] {
  const names = cleanText(typed)
    .split(',')
    .map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => slugOf(name) !== ''))];
}

/** What those do who make a work of a kind, when nothing else is said of them. */
export const makerOf: Record<WorkKind, Job> = {
  film: 'director',
  series: 'creator',
  season: 'creator',
  episode: 'director',
  game: 'developer',
  book: 'author',
  comic: 'author',
  album: 'performer',
  stage: 'director',
};
