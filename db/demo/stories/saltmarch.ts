import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, h3, numbers, p, pull, spoiler } from '#db/demo/writing.ts';

export const saltmarch: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'saltmarch',
  headline: 'Review: *Saltmarch*',
  verdict: 'A slow, severe adventure that trusts you to read a map and to be afraid of a tide table.',
  section: 'games',
  tags: ['Maps', 'Tides'],
  work: 'saltmarch',
  edition: 'PC, patch 1.2',
  score: 4.5,
  lead: 'citadel',
  disclosed: 'code',
  disclosure: 'Low Water Works sent it before it came out. We bought a second copy to see whether it was kinder.',
  begun: '2026-11-02T21:15:00Z',
  published: '2026-11-17T12:00:00Z',
  body: [
    p`The first thing that *Saltmarch* gives you is a tide table. It is two sheets of small type, folded, and it sits in
      the corner of the screen where other games keep your heart. You can look at it whenever you like. You can look at
      it while you drown.`,
    p`You are a clerk. You have been sent to the edge of a flat country to deliver a writ to a keep that can be seen from
      everywhere and reached from almost nowhere, because twice a day eleven miles of ground turn out to have been sea.
      There is nobody to fight. There is a stick, a lantern, a pencil, and a map on which the last clerk has made some
      mistakes.`,
    h2('The pencil'),
    p`It is the pencil that I fell for. Nothing in *Saltmarch* marks your map for you: no arrow, no glowing thread, no
      kindly bird. If a post is where you think it is, you draw a post. If the posts do not agree, one of you is wrong,
      and the water will be along at ten past four to say which. I have not been so proud of anything in years as I am of
      my bad drawing of a creek.`,
    figure('tide', 'Low water by moonlight. It is safe to cross, for the moment.', { wide: true }),
    pull`You can look at it whenever you like. You can look at it while you drown.`,
    p`People will tell you that it is hard. It is not, quite; it is *exact*. The sea keeps its appointments to the minute,
      and so, after ten hours, do you. I caught myself on a real beach last weekend, counting posts.`,
    h3('Three pieces of advice'),
    numbers(
      'Draw what you see, not what you hope.',
      'The bell on the hour is right. The bell on the half is somebody’s idea of a joke.',
      'When your boots go quiet, **turn round**.',
    ),
    spoiler(
      'what is in the writ',
      p`It is addressed to the tide. The keep has been suing the sea for two hundred years, and you have come to tell it
        that it has won. What the game then lets you do with that piece of paper is the best joke of the year, and takes
        eleven miles to deliver.`,
    ),
    h2('Where it slips'),
    p`The village, to which one returns for soup and lamp oil, talks too much and mostly in hints. Ayla Tan’s music is so
      good that it is a pity to be told by it, with a rising fourth, that one is about to be wet. And a single crossing,
      the seventh, asks for a jump, in a game without a word to say about jumping.`,
    p`It is no matter. Thirty hours, no blood, and I have never been more relieved to see a door. In the spring it comes to
      consoles. I shall do it again, with a sharper pencil.`,
  ],
  comments: [
    {
      by: 'ola',
      at: '2026-11-17T13:02:00Z',
      text: 'The tide killed me eleven times and I would like whoever drew that table to know that I hate them, with my whole drowned heart, and that it is a masterpiece.',
    },
    {
      by: 'theo',
      at: '2026-11-17T13:30:00Z',
      to: 1,
      text: 'Eleven! I have been through two pencils and have not yet seen the keep from closer than the soup.',
    },
    {
      by: 'ola',
      at: '2026-11-17T13:44:00Z',
      to: 2,
      text: 'Follow the geese. They know.',
      likedBy: ['theo', 'dev', 'priya', 'wren', 'mikkel'],
    },
    {
      by: 'dev',
      at: '2026-11-17T14:20:00Z',
      to: 3,
      text: 'For the record, the geese are right two days in three. Patch 1.2 did something to the geese.',
    },
    {
      by: 'theo',
      at: '2026-11-17T15:05:00Z',
      to: 4,
      text: 'I have just been led into the sea by a goose.',
      likedBy: ['ola', 'dev', 'wren'],
    },
    {
      by: 'mikkel',
      at: '2026-11-17T22:31:00Z',
      text: 'It is a walking simulator for people who like timetables. I like timetables. Five stars.',
      mutedBy: { by: 'wren', at: '2026-11-17T23:00:00Z' },
    },
    {
      by: 'priya',
      at: '2026-11-18T07:12:00Z',
      text: 'Does anybody else keep the table open on the kitchen wall? I was nearly late for work because high water was at 08:20.',
    },
    {
      by: 'wren',
      at: '2026-11-18T23:40:00Z',
      to: 7,
      text: 'I play piano at a hotel on an estuary. This week I have twice announced the tide.',
      likedBy: ['priya', 'theo', 'ola'],
    },
  ],
};
