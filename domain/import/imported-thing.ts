/** What is remembered of an import by its number there: accounts are found again by their address. */
export const importedKinds = ['story', 'comment', 'guest', 'picture'] as const;
export type ImportedThing = (typeof importedKinds)[number];
