import type { DemoStory } from '#db/demo/story.ts';
import { h2, p, pull, quote, spoiler } from '#db/demo/writing.ts';

export const theReliefBoat: DemoStory = {
  kind: 'review',
  author: 'ines',
  slug: 'the-relief-boat',
  headline: 'Review: *The Relief Boat*',
  verdict: 'Two men wait and do not discuss why. Eighty minutes, not one of them spare.',
  section: 'film',
  tags: ['2013 again', 'Lighthouses', 'Love stories'],
  work: 'the-relief-boat',
  edition: 'A new print, 80 minutes',
  score: 4.5,
  lead: 'tide',
  begun: '2026-10-24T20:00:00Z',
  published: '2026-10-31T09:00:00Z',
  body: [
    p`Ansgar is packed. His case is by the door, strapped, with his hat on it, and it has been there, we gather, for nine
      days. The other one, who is not given a name, is not packed. He has not been told whether he is to stay or go. That
      will be in a letter, and the letter is on the boat.`,
    p`Sunniva Strand made *The Relief Boat* on a rock with a crew of seven, in the order of the story, and sent the film
      back to shore in the tender that brought the milk. You can feel it. The bread gets harder. The conversation does
      too.`,
    quote(p`“You’ll be glad of the quiet.” “It’s you that’s quiet.” “Then you’ll not notice.”`),
    h2('What is not said'),
    p`It has become usual to speak of this as a love story, and Maren Holt has lately
      [ranked it as one](/lists/ten-love-stories-with-their-coats-on). I should only like to say how much trouble it goes
      to not to be. Two men who have shared a lamp for three years divide, over a long evening, what is theirs: one
      kettle, one good knife, a number of books of which neither will admit to having read the end. Every object is
      offered. Every object is refused. The knife crosses the table eleven times.`,
    pull`The knife crosses the table eleven times.`,
    p`Peter Vance, who has since grown famous for [looking at a barometer](/reviews/the-lamp-turns-the-plot-does-not-signal-rock),
      does nothing here whatever, and does it to Ewan Tulloch, who takes it like a man standing in rain. It is the finest
      double act that I know.`,
    spoiler(
      'whether the boat comes',
      p`It comes. It has been coming, we understand, since before the film began, and it is the only thing in the film
        that is early.`,
    ),
    p`Eighty minutes. I have looked for the one that could go, and each time I have ended by watching it twice.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-10-31T12:20:00Z',
      text: 'I have seen this seven times and at five of them somebody in the row behind said “just *ask* him”.',
    },
    {
      by: 'gus',
      at: '2026-10-31T12:58:00Z',
      to: 1,
      text: 'At the other two it was me, but quietly.',
    },
    {
      by: 'noor',
      at: '2026-10-31T14:05:00Z',
      spoils: true,
      text: 'He unpacks the hat first. I have never got over the hat.',
    },
  ],
};
