import { commaNames } from './comma-names.ts';

/** A kind of work that readers look for: drama, noir. */
export type Genre = { id: number; slug: string; name: string };

/** A work of more genres is of none. */
export const GENRES_MAX = 8;
export const GENRE_MAX = 40;
/** What the field for all of them takes: the genres and what stands between them. */
export const GENRES_FIELD_MAX = GENRES_MAX * (GENRE_MAX + 2);

export const GENRES_PATH = '/genres';
export const genrePath = (genre: Pick<Genre, 'slug'>) => `${GENRES_PATH}/${genre.slug}`;

/** Genres as typed between commas. */
export function genresOf(typed: string): { genres: string[]; refusal: string | undefined } {
  const { names, refusal } = commaNames(typed, { most: GENRES_MAX, longest: GENRE_MAX, called: 'genres' });
  return { genres: names, refusal };
}
