import { identifierAddress } from '#domain/identifier-address.ts';
import type { Identifier } from '#domain/identifiers.ts';

/** Where a work stands in other catalogues: by these a machine knows that it is the same. */
export const addressesElsewhere = (identifiers: readonly Identifier[]): string[] =>
  identifiers.flatMap((identifier) => identifierAddress(identifier) ?? []);

/** The number of one binding; a book may have one for each. */
export const isbnOf = (identifiers: readonly Identifier[]): string | null =>
  identifiers.find(({ scheme }) => scheme === 'isbn')?.value ?? null;
