import { isbn13 } from './isbn.ts';
import type { WorkKind } from './work.ts';

/** Catalogues of others in which a work has a name. */
export const identifierSchemes = ['imdb', 'tmdb', 'igdb', 'isbn', 'musicbrainz'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];
export type Identifier = { scheme: IdentifierScheme; value: string };

/** A book has a number for each binding; more than this many are those of another book. */
export const IDENTIFIERS_MAX = 10;
/** What the field for one catalogue takes: a few whole addresses, pasted. */
export const IDENTIFIERS_FIELD_MAX = 600;

type Form = { name: string; wanted: string; read: (typed: string, kind: WorkKind) => string | undefined };

/** How each catalogue names things. An address pasted from there says the same. */
export const identifierForms: Record<IdentifierScheme, Form> = {
  imdb: {
    name: 'IMDb',
    wanted: 'Two letters and at least seven figures, such as tt1798709.',
    read: (typed) => /(?:^|imdb\.com\/title\/)(tt\d{7,10})(?:\/|\?|$)/i.exec(typed)?.[1]?.toLowerCase(),
  },
  tmdb: {
    name: 'TMDB',
    wanted: 'A number such as 152601, or movie/152601, or tv/1399.',
    read: (typed, kind) => {
      const [, shelf, number] =
        /^(?:(?:https?:\/\/)?(?:www\.)?themoviedb\.org\/)?(?:(movie|tv)\/)?([1-9]\d{0,9})(?:[-/?].*)?$/i.exec(typed) ??
        [];
      return number && `${shelf?.toLowerCase() ?? (kind === 'film' ? 'movie' : 'tv')}/${number}`;
    },
  },
  igdb: {
    name: 'IGDB',
    wanted: 'The last part of its address there, such as hollow-knight, or its number.',
    read: (typed) =>
      /^(?:(?:https?:\/\/)?(?:www\.)?igdb\.com\/games\/)?([a-z0-9]+(?:-{1,2}[a-z0-9]+)*)\/?$/i
        .exec(typed)?.[1]
        ?.toLowerCase(),
  },
  isbn: {
    name: 'ISBN',
    wanted: 'Ten or thirteen figures; the last one checks the others, and here it does not fit.',
    read: isbn13,
  },
  musicbrainz: {
    name: 'MusicBrainz',
    wanted: 'Thirty-two letters and figures in five groups, as in the address of its page there.',
    read: (typed) =>
      /(?:^|\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|\?|$)/i.exec(typed)?.[1]?.toLowerCase(),
  },
};

type Read = { identifiers: Identifier[]; refusal?: string };

/** What was typed into the field of one catalogue: one name, or several between commas, each in its one spelling. */
export function identifiersOf(scheme: IdentifierScheme, typed: string, kind: WorkKind): Read {
  const form = identifierForms[scheme];
  const parts = typed.split(/[,\n]/).map((part) => part.trim());
  const named = parts.filter(Boolean).map((part) => ({ part, value: form.read(part, kind) }));
  const identifiers = [...new Set(named.flatMap(({ value }) => value ?? []))].map((value) => ({ scheme, value }));
  const wrong = named.find(({ value }) => !value);
  if (wrong) return { identifiers, refusal: named.length > 1 ? `“${wrong.part}”: ${form.wanted}` : form.wanted };
  if (identifiers.length > IDENTIFIERS_MAX) return { identifiers, refusal: `${IDENTIFIERS_MAX} are enough here.` };
  return { identifiers };
}

/** The names in one catalogue, as the field shows them. */
export const identifiersIn = (identifiers: readonly Identifier[], scheme: IdentifierScheme): string =>
  identifiers
    .filter((one) => one.scheme === scheme)
    .map(({ value }) => value)
    .join(', ');
