import type { Identifier, IdentifierScheme } from './identifiers.ts';

const places: Partial<Record<IdentifierScheme, (value: string) => string>> = {
  imdb: (value) => `https://www.imdb.com/title/${value}/`,
  tmdb: (value) => `https://www.themoviedb.org/${value}`,
  musicbrainz: (value) => `https://musicbrainz.org/release-group/${value}`,
};

/** Where a work stands in another catalogue. IGDB's pages are found by their names there, not by its numbers. */
export function identifierAddress({ scheme, value }: Identifier): string | undefined {
  if (scheme === 'igdb') return /^\d+$/.test(value) ? undefined : `https://www.igdb.com/games/${value}`;
  return places[scheme]?.(value);
}
