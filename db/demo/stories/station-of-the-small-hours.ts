import type { DemoStory } from '#db/demo/story.ts';
import { figure, p, pull, quote, spoiler } from '#db/demo/writing.ts';

export const stationOfTheSmallHours: DemoStory = {
  kind: 'review',
  author: 'tomasz',
  slug: 'station-of-the-small-hours',
  headline:
    'Review: *Station of the Small Hours, or How I Learned to Repair a Solar Array While My Marriage Was Described to Me Over a Bad Line From Four Hundred Kilometres Below by a Man Called Keith*',
  verdict:
    'A marriage is described over a bad line from four hundred kilometres below. Funny for an hour, then better than funny.',
  section: 'film',
  tags: ['2013 again', 'Voices', 'Love stories'],
  work: 'station-of-the-small-hours',
  edition: 'As rented, 102 minutes',
  score: 3.5,
  lead: 'orbit',
  begun: '2026-10-31T18:20:00Z',
  published: '2026-11-05T08:00:00Z',
  closed: '2026-11-07T16:02:00Z',
  body: [
    p`The title is the full title. It takes up the whole of the poster, it will not fit in the box that our own cards have
      for it, and it gives away the plot. Bea Laframboise is not interested in whether you know what happens. She is
      interested in how long you can keep a straight face.`,
    p`Ellen (Hana Mori) is alone on a station the size of a bus. She has a panel to mend and eleven days to mend it in. Her
      husband, on the ground, has stopped coming to the microphone, and in his place there is Keith, a volunteer, who has
      been given a telephone number and a list of *topics*. He is not supposed to mention the marriage. He mentions it in
      the first minute, as a thing that he is not supposed to mention.`,
    quote(p`“I’m just going to read what’s on the card, Ellen. The card says, how is the weather up there.”`),
    p`We never see him. Joel Farr did the whole part down a line, in a cupboard, with a cold, and it is one of the great
      performances by a man with his mouth full. Mori has to act to a grille, upside down, with a spanner, and she lets
      Keith’s awful tact go through her like weather.`,
    pull`It is one of the great performances by a man with his mouth full.`,
    figure('corridor', 'The access tube. It is six metres long and the film crosses it forty times.', { wide: true }),
    p`The trouble is the panel. Every quarter of an hour the film remembers that it is about a repair and goes outside to
      do some, and it is not a bit convincing: the bolts are plainly on strings. But each time we come back in something
      has shifted. The list of topics runs out. Keith starts on his own.`,
    spoiler(
      'what is on the last card',
      p`Nothing. He has had no cards since the Wednesday. The husband went, the office closed, and Keith has been coming
        in by himself, at night, with a key that he was meant to give back, so that there should be somebody.`,
    ),
    p`I laughed until then, and afterwards I sat for a while with the light off. It is a small film and it leaks. I would
      go a long way to hear that man clear his throat.`,
  ],
  comments: [
    {
      by: 'mikkel',
      at: '2026-11-05T09:10:00Z',
      text: 'Keith is the villain. He could have put the phone down and let her get on with it.',
    },
    {
      by: 'priya',
      at: '2026-11-05T09:31:00Z',
      to: 1,
      text: 'Keith is the only person in the film who turns up for work.',
    },
    {
      by: 'gus',
      at: '2026-11-05T09:48:00Z',
      to: 2,
      text: 'He is a man in a cupboard eating a sandwich. I have been that man. It is not heroism.',
    },
    {
      by: 'ola',
      at: '2026-11-05T10:20:00Z',
      to: 3,
      text: 'It is if you stay.',
    },
    {
      by: 'mikkel',
      at: '2026-11-05T10:41:00Z',
      to: 4,
      text: 'He stays because he has nowhere to go. That is not the same, and the film knows it, even if you do not.',
    },
    {
      by: 'theo',
      at: '2026-11-05T11:00:00Z',
      to: 5,
      text: 'Thirteen years of arguing about Keith and this is the first time that anybody has said so. I do not agree. But still.',
    },
    {
      by: 'mikkel',
      at: '2026-11-06T23:12:00Z',
      text: 'Further to my remarks about Keith, one to nine:',
      removed: {
        by: 'sol',
        at: '2026-11-07T08:15:00Z',
        rule: 'repeat',
        reason: 'said six times before, in four other threads',
      },
    },
    {
      by: 'maren',
      at: '2026-11-07T16:00:00Z',
      text: 'I think that we have said what there is to say about Keith. Thank you, all of you. I am closing this and going to ring my brother.',
    },
  ],
};
