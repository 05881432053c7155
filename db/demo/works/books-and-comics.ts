import type { DemoWork } from '#db/demo/work.ts';

export const booksAndComics = {
  'the-yellow-kitchen': {
    kind: 'book',
    title: 'The Yellow Kitchen',
    year: 2026,
    genres: ['Family novel'],
    availability: 'In bookshops',
    facts: { Publisher: 'Harrow Lane', Pages: '214' },
    credits: [['author', 'Elspeth Crane']],
  },
  'oil-for-the-lamp': {
    kind: 'book',
    title: 'Oil for the Lamp',
    year: 2026,
    genres: ['Historical novel'],
    availability: 'In bookshops, and read aloud by Ruth Adeyemi',
    facts: { Publisher: 'Harrow Lane', Pages: '388' },
    credits: [
      ['author', 'Morag Sinclair'],
      ['performer', 'Ruth Adeyemi'],
    ],
  },
  'pinewards-volume-three': {
    kind: 'comic',
    title: 'Pinewards, volume three',
    year: 2026,
    genres: ['Fantasy', 'Adventure'],
    availability: 'In shops',
    poster: 'p-pines',
    facts: { Publisher: 'Second Storey', Pages: '176', Letters: 'Juno Vale' },
    credits: [
      ['writer', 'Tuva Lind'],
      ['artist', 'Marcel Obi'],
    ],
  },
  'the-drowned-weather': {
    kind: 'comic',
    title: 'The Drowned Weather',
    year: 1987,
    genres: ['Drama'],
    availability: 'Out of print; a new edition is promised',
    facts: { Publisher: 'Second Storey', Pages: '96' },
    credits: [
      ['writer', 'Agnes Rook'],
      ['artist', 'Henry Tamm'],
    ],
  },
} as const satisfies Record<string, DemoWork>;
