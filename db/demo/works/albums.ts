import type { DemoWork } from '#db/demo/work.ts';

export const albums = {
  'late-pressing': {
    kind: 'album',
    title: 'Late Pressing',
    year: 2026,
    genres: ['Jazz'],
    minutes: 40,
    availability: 'On record, and to stream',
    poster: 'p-groove',
    facts: { Label: 'Stool & Lamp', Recorded: 'Three nights in March, in a church hall' },
    credits: [
      ['performer', 'Halden Trio'],
      ['producer', 'Ottilie Bauer'],
    ],
  },
  'municipal-hymns': {
    kind: 'album',
    title: 'Municipal Hymns',
    year: 2026,
    genres: ['Choral'],
    minutes: 71,
    availability: 'To stream',
    facts: { Label: 'Civic' },
    credits: [
      ['performer', 'The Ring Road Choir'],
      ['composer', 'Desmond Pell'],
    ],
  },
} as const satisfies Record<string, DemoWork>;
