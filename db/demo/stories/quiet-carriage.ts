import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull, spoiler } from '#db/demo/writing.ts';

export const quietCarriage: DemoStory = {
  kind: 'review',
  author: 'tomasz',
  slug: 'quiet-carriage',
  headline: '*Quiet Carriage* pulls in on time',
  verdict:
    'Six half-hours, two seats and a sign that says no talking. The least spoken love story on television, and the best heard.',
  section: 'tv',
  tags: ['Trains', 'Love stories'],
  work: 'quiet-carriage',
  edition: 'All six parts',
  score: 4,
  lead: 'nightline',
  begun: '2026-11-07T20:00:00Z',
  published: '2026-11-11T08:00:00Z',
  body: [
    p`She has seat 41 and he has seat 43. There is a table. The train leaves at 18:12 and takes a little under three hours,
      and above the door, in two languages, is a notice with a finger to its lips. In six episodes of *Quiet Carriage* it
      is obeyed by everybody but a baby.`,
    p`Lotte Amsel has found the one place left where two strangers cannot be made to make conversation. So they do
      everything else. They pass the sugar. They do not look, with great attention. He is reading, for five weeks, the
      same book as she finished in week two, and you have not known suspense until you have watched a woman who knows what
      is on page 212 watch a man turn over page 210.`,
    pull`They do not look, with great attention.`,
    h2('The guard'),
    p`Ife Danso, who once got eighty-eight minutes out of [a flight of stairs](/reviews/stairwell), has no trouble with a
      table and a window. She knows when to let the dark go by. Hana Mori and Ewan Tulloch are both so good at being alone
      that it seems a shame to disturb them. And Mara Quill has the only speaking part, as a guard, whose *tickets please*
      acquires over six weeks the weight of a chorus in Sophocles.`,
    figure('corridor', 'Between carriages C and D: the one place where they could have talked.'),
    spoiler(
      'the last part',
      p`The heating fails, the lights go, and the guard comes through and takes down the notice. It is the end of the
        line. They have three minutes. He says, “What did you make of the ending?”`,
    ),
    p`I deduct a star for the fourth part, which goes home with him, and should not have. He was better company on the
      train.`,
  ],
  comments: [
    {
      by: 'noor',
      at: '2026-11-11T09:05:00Z',
      text: 'The book is not a real book. I have had nine people in this morning asking for it by the colour.',
    },
    {
      by: 'aurelie',
      at: '2026-11-11T09:30:00Z',
      to: 1,
      text: 'If you hold the picture in part three there are two lines of page 208, and they are *good*. Somebody ought to write the rest.',
    },
    {
      by: 'priya',
      at: '2026-11-11T09:48:00Z',
      to: 2,
      text: 'I subtitled this. I was sent a script of eleven pages, and one of those was the notice.',
    },
    {
      by: 'bastien',
      at: '2026-11-11T10:15:00Z',
      to: 3,
      text: 'And in part five, when he coughs: “(apologetically)”. That was you as well.',
    },
    {
      by: 'priya',
      at: '2026-11-11T10:19:00Z',
      to: 4,
      text: 'I went through nine adverbs.',
    },
    {
      by: 'gus',
      at: '2026-11-11T21:10:00Z',
      to: 5,
      text: 'What were the other eight?',
    },
    {
      by: 'wren',
      at: '2026-11-12T08:30:00Z',
      text: 'She has read page 208 before he ever sits down. Watch her thumb when the guard comes through in part one, and then watch it again once you know.',
      spoils: true,
      spoilsUpTo: { season: 1, episode: 5 },
    },
  ],
};
