import type { DemoWork } from '#db/demo/work.ts';

export const television = {
  'signal-rock-season-two': {
    kind: 'season',
    title: 'Signal Rock',
    year: 2026,
    genres: ['Drama', 'Thriller'],
    minutes: 240,
    availability: 'Sundays at nine, and all four parts to stream',
    facts: { Season: 'Two, in four parts', Language: 'English' },
    credits: [
      ['creator', 'Asta Brink'],
      ['writer', 'Asta Brink'],
      ['writer', 'Joel Farr'],
      ['director', 'Ingrid Solheim'],
      ['cast', 'Peter Vance', 'Tregarth, the principal keeper'],
      ['cast', 'Ruth Adeyemi', 'Mrs Teague'],
      ['cast', 'Simon Kray', 'the new man'],
    ],
  },
  'quiet-carriage': {
    kind: 'series',
    title: 'Quiet Carriage',
    year: 2026,
    genres: ['Romance', 'Comedy'],
    minutes: 180,
    availability: 'All six parts to stream',
    poster: 'p-nightline',
    facts: { Episodes: 'Six, of thirty minutes', Language: 'English and German' },
    credits: [
      ['creator', 'Lotte Amsel'],
      ['writer', 'Lotte Amsel'],
      ['director', 'Ife Danso'],
      ['cast', 'Hana Mori', 'the woman in 41'],
      ['cast', 'Ewan Tulloch', 'the man in 43'],
      ['cast', 'Mara Quill', 'the guard'],
    ],
  },
} as const satisfies Record<string, DemoWork>;
