import type { Role } from '#domain/viewer.ts';

/** Printed at the start and in the README. All demo accounts have it, so that trying the roles takes no list. */
export const DEMO_PASSWORD = 'marquee-demo-seat';

type Person = { name: string; role: Role; social?: string; bio?: string; since: string };

const people = {
  hattie: {
    name: 'Hattie Marlowe',
    role: 'admin',
    bio: 'Keeps the lights on, pays the printer and has never once asked for a better review.',
    since: '2009-09-04T08:00:00Z',
  },
  maren: {
    name: 'Maren Holt',
    role: 'editor',
    social: '@marenholt',
    bio: `Edits Marquee, chooses the pictures and has the last word on lists. She was a projectionist for six years and
      still counts the reels. Likes: coats, trains, films under ninety minutes.`,
    since: '2009-09-04T08:05:00Z',
  },
  ines: {
    name: 'Ines Okafor',
    role: 'critic',
    social: '@inesokafor',
    bio: `Looks after the film pages and sits on the aisle. She has reviewed for Marquee since its first Friday and is at
      work on a book about voices in the cinema.`,
    since: '2009-09-04T08:10:00Z',
  },
  tomasz: {
    name: 'Tomasz Brandt',
    role: 'critic',
    social: '@tomaszbrandt',
    bio: `Watches television for us with the subtitles on and the phone in the other room. He grew up on an island with one
      channel, and holds that it made him patient.`,
    since: '2012-03-12T09:00:00Z',
  },
  aurelie: {
    name: 'Aurelie Pask',
    role: 'critic',
    social: '@aureliepask',
    bio: `Reads for a living: novels, comics, the backs of tickets. She repairs books on Sundays and reviews them on
      Mondays, and says that the first is better for one’s humility.`,
    since: '2014-01-20T09:00:00Z',
  },
  dev: {
    name: 'Dev Castellane',
    role: 'critic',
    social: '@devcastellane',
    bio: `Writes about games and music, often at the same desk and sometimes in the same hour. He finishes every game that
      he reviews, and plays the double bass badly enough to admire those who do not.`,
    since: '2016-05-02T09:00:00Z',
  },
  juno: {
    name: 'Juno Vale',
    role: 'contributor',
    social: '@junovale',
    bio: 'Letters comics by day and writes about them by night. New here.',
    since: '2026-09-14T10:00:00Z',
  },
  sol: {
    name: 'Sol Whitcombe',
    role: 'moderator',
    bio: 'Reads every comment, so that you can enjoy most of them.',
    since: '2013-02-18T09:00:00Z',
  },
  wren: {
    name: 'Wren Abara',
    role: 'reader',
    social: '@wren@films.example',
    bio: 'Plays second piano in a hotel. Sees everything at the eleven o’clock showing, alone, with a pear.',
    since: '2011-06-30T20:12:00Z',
  },
  theo: { name: 'Theo Marsh', role: 'reader', since: '2013-10-02T18:40:00Z' },
  priya: {
    name: 'Priya Raman',
    role: 'reader',
    bio: 'Subtitler. Will tell you what they really said.',
    since: '2017-01-09T12:00:00Z',
  },
  gus: { name: 'Gus Lindqvist', role: 'reader', since: '2012-11-25T21:30:00Z' },
  noor: {
    name: 'Noor Haddad',
    role: 'reader',
    bio: 'Bookseller, third floor, next to the good chair.',
    since: '2019-04-14T16:05:00Z',
  },
  bastien: { name: 'Bastien Roux', role: 'reader', since: '2015-08-19T07:55:00Z' },
  ola: { name: 'Ola Fenn', role: 'reader', since: '2021-12-01T22:10:00Z' },
  mikkel: { name: 'Mikkel Dorn', role: 'reader', since: '2020-02-29T23:50:00Z' },
  petra: { name: 'Petra Sund', role: 'reader', since: '2026-11-20T10:02:00Z' },
} as const satisfies Record<string, Person>;

export type DemoHandle = keyof typeof people;

export type DemoAccount = {
  name: string;
  email: string;
  key: DemoHandle;
  handle: string;
  password: string;
  role: Role;
  socialHandle: string;
  bio: string;
  createdAt: Date;
};

export const demoAccounts: readonly DemoAccount[] = Object.entries<Person>(people).map(([key, person]) => ({
  key: key as DemoHandle,
  name: person.name,
  email: `${key}@marquee.example`,
  handle: person.name.toLowerCase().replace(' ', '-'),
  password: DEMO_PASSWORD,
  role: person.role,
  socialHandle: person.social ?? '',
  bio: (person.bio ?? '').replace(/\s+/g, ' '),
  createdAt: new Date(person.since),
}));
