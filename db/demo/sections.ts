/** The departments, in the order of the menu. */
export const demoSections = {
  film: 'Film',
  tv: 'TV',
  games: 'Games',
  books: 'Books',
  comics: 'Comics',
  music: 'Music',
} as const;

export type SectionSlug = keyof typeof demoSections;
