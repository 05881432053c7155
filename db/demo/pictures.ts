type DemoPicture = { alt: string; caption?: string };

/** The art of the demo, drawn for Marquee: what is in each picture of `art/`, and the caption it usually has. */
export const demoPictures = {
  auditorium: {
    alt: 'The backs of heads in a red cinema, scattered among empty seats, before a bright screen showing hills.',
    caption: 'The back row, where the sound is worst and the company best.',
  },
  beacon: {
    alt: 'A lighthouse with one red band on a black rock, its beam going left over a grey sea.',
    caption: 'The lamp at Signal Rock, on one of its good nights.',
  },
  citadel: {
    alt: 'A dark keep with three spires and two lit windows, among teal crags under a full moon.',
    caption: 'The keep at low water. It is further away than it looks.',
  },
  corridor: {
    alt: 'A person in silhouette in a corridor of frames within frames, with light at the far end.',
    caption: 'The third corridor. The second looks the same; the first does not.',
  },
  curtain: {
    alt: 'A lone figure in a spotlight before a red stage curtain.',
    caption: 'Any moment now.',
  },
  dunes: {
    alt: 'Five small figures on the ridge of an amber dune under a pale sun.',
    caption: 'Five people, and whichever of them is carrying it today.',
  },
  groove: {
    alt: 'A black record with a cream and teal label on an orange ground, the arm just lifted.',
    caption: 'Side two, before anybody has turned it over.',
  },
  kitchen: {
    alt: 'A yellow room with a table, a vase, a cup and one chair, a window’s light on the wall.',
    caption: 'The table as it stands on page one.',
  },
  nightline: {
    alt: 'A night train along black water, its windows lit, purple hills and an orange sky behind.',
    caption: 'Carriage C, seen from the only place on the line where there is nobody to see it.',
  },
  orbit: {
    alt: 'A small wheel-shaped station with two amber panels above the blue rim of a dark planet.',
    caption: 'The station, about to lose the signal again.',
  },
  pines: {
    alt: 'A small black house with one lit window at the foot of very tall, pale trees.',
    caption: 'The ranger’s hut, drawn as it is in each volume, a little lower on the page.',
  },
  rain: {
    alt: 'A person under an umbrella, seen from behind, before blurred city lights on a wet night.',
    caption: 'Nobody in the strip is ever dry after page nine.',
  },
  snow: {
    alt: 'A small dark figure with a red armband on a white plain, footprints leading up to it.',
    caption: 'The plain, the man, the armband.',
  },
  stairs: {
    alt: 'A spiral of pale and dark steps turning down to a single red point.',
    caption: 'Eleven floors, from the top.',
  },
  tide: {
    alt: 'A figure on a low headland under a full moon, whose light makes a path on the sea.',
    caption: 'Half past two, and no boat.',
  },
  voice: {
    alt: 'A man seen from behind against a red haze of towers, a small white earpiece catching the light.',
    caption: 'Theodore, between a city and a voice.',
  },
  'p-citadel': { alt: 'Poster: three dark spires before a large yellow moon.' },
  'p-curtain': { alt: 'Poster: a pale smiling mask on a red striped curtain.' },
  'p-dunes': { alt: 'Poster: a figure on the edge of an orange pyramid of sand, a white sun beside it.' },
  'p-groove': { alt: 'Poster: quarter circles in black and red on cream, like the grooves of a record.' },
  'p-nightline': { alt: 'Poster: a pale track running up through violet stripes to a coral sun.' },
  'p-orbit': { alt: 'Poster: thin rings about an orange dot, above the grey rim of a moon.' },
  'p-pines': { alt: 'Poster: green paper-cut pines and a red sun.' },
  'p-stairs': { alt: 'Poster: a grey flight of steps climbing to a red ball.' },
  'p-tide': { alt: 'Poster: a pale moon sinking through lines of dark blue water.' },
  'p-voice': { alt: 'Poster: a sound wave in pale bars on a red field.' },
} as const satisfies Record<string, DemoPicture>;

export type PictureName = keyof typeof demoPictures;

/** The illustrator to whom all of it is credited. */
export const ILLUSTRATOR = 'Hollis Reade';
