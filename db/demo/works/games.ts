import type { DemoWork } from '#db/demo/work.ts';

export const games = {
  saltmarch: {
    kind: 'game',
    title: 'Saltmarch',
    year: 2026,
    genres: ['Adventure'],
    availability: 'Out now on PC; on consoles in the spring',
    poster: 'p-citadel',
    facts: { 'How long': 'About thirty hours', Players: 'One' },
    credits: [
      ['developer', 'Low Water Works'],
      ['director', 'Imogen Pryce'],
      ['writer', 'Callum Baird'],
      ['composer', 'Ayla Tan'],
    ],
  },
  'parish-ledger': {
    kind: 'game',
    title: 'Parish Ledger',
    year: 2026,
    genres: ['Simulation'],
    availability: 'Out now on PC and telephones',
    facts: { 'How long': 'Six hours, or a hundred years', Players: 'One' },
    credits: [
      ['developer', 'Two Wardens'],
      ['designer', 'Beatrix Lowe'],
    ],
  },
  'midnight-kennel': {
    kind: 'game',
    title: 'Midnight Kennel',
    year: 2026,
    genres: ['Comedy', 'Stealth'],
    availability: 'Out on 4 December',
    facts: { Players: 'One to four' },
    credits: [
      ['developer', 'Wet Nose'],
      ['director', 'Pim de Haas'],
    ],
  },
} as const satisfies Record<string, DemoWork>;
