import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const top10FilmsOf2013: DemoStory = {
  kind: 'list',
  author: 'maren',
  slug: 'top-10-films-of-2013',
  headline: 'Top 10 Films of 2013',
  verdict: 'Chosen by all five of us, thirteen years on, over one table, two pots of coffee and a cake.',
  section: 'film',
  tags: ['2013 again'],
  lead: 'voice',
  begun: '2026-10-30T18:00:00Z',
  published: '2026-11-06T12:00:00Z',
  body: [
    p`Five critics, one table, two pots of coffee and a rule: nobody may put a film on the list who would not see it again
      tomorrow. Thanks to [forty kind cinemas](/stories/forty-screens-will-spend-the-winter-in-2013) we could be held to
      it. We counted points, and then we argued about the points.`,
    p`Of the ten that we chose at the time, six are still here. We have not marked which.`,
  ],
  entries: [
    {
      work: 'her',
      blurb:
        'A love story between a man and a voice that never once asks us to laugh at either. We argued for a week about numbers two to ten. Nobody argued about this.',
    },
    {
      work: 'the-relief-boat',
      blurb:
        'Two men wait on a rock and do not discuss why. Eighty minutes, not one of them spare, and a last look that we have been trying to describe since.',
    },
    {
      work: 'stairwell',
      blurb:
        'Eleven floors, one torch, and Mara Quill’s breathing. It was made for the price of a lift and is worth any number of towers.',
    },
    {
      work: 'the-crossing-party',
      blurb:
        'Sharing, among people who would rather not. An epic with five parts in it and a prop that we still dream of dropping.',
    },
    {
      work: 'palace-pier',
      blurb:
        'Out of season, out of fashion, and the only film on this list to have made all five of us cry at a different place.',
    },
    {
      work: 'station-of-the-small-hours',
      blurb:
        'A marriage, on a bad line, from four hundred kilometres up. Funny for an hour, then better than funny. It has a man called Keith in it.',
    },
    {
      work: 'quarter-tone',
      blurb:
        'A piano tuner goes from house to house and hears what each of them is not saying. Music, for once, as work.',
    },
    {
      work: 'the-charcoal-winter',
      blurb:
        'Drawn on one sheet of paper, rubbed out and drawn again, until the paper itself is the saddest thing in it.',
    },
    {
      work: 'a-room-with-no-north',
      blurb:
        'Orla Keane’s other film of the year: a surveyor, a house and a compass that has views. It grows by a room at each viewing.',
    },
    {
      work: 'ferrymen',
      blurb:
        'Too long, too grey and too sure of itself, says one of us. Four of us have been across that river with it and would go again.',
    },
  ],
  comments: [
    {
      by: 'mikkel',
      at: '2026-11-06T12:31:00Z',
      text: 'No *Pacific Rim*. I shall say this every year until one of you cracks.',
    },
    {
      by: 'dev',
      at: '2026-11-06T12:50:00Z',
      to: 1,
      text: 'I cracked in 2013. I was outvoted, four to one, and somebody drew a robot on my ballot.',
      likedBy: ['mikkel', 'theo', 'maren', 'noor'],
    },
    {
      by: 'maren',
      at: '2026-11-06T13:04:00Z',
      to: 2,
      text: 'It was a good robot.',
      likedBy: ['dev', 'mikkel', 'tomasz'],
    },
    {
      by: 'theo',
      at: '2026-11-06T14:22:00Z',
      text: 'Which one of you is the one about *Ferrymen*? (It is Ines. We can all read her *aisle* face.)',
    },
    {
      by: 'ines',
      at: '2026-11-06T14:40:00Z',
      to: 4,
      text: 'I refer you to my two stars, which I would give again tomorrow. That is the rule, after all.',
    },
    {
      by: 'noor',
      at: '2026-11-06T18:15:00Z',
      text: 'Five places at which to cry in *Palace Pier*: the teacups, the second teacups, the bus, the dog (fine), and “mind the step”. Have I got everybody?',
    },
    {
      by: 'aurelie',
      at: '2026-11-06T18:33:00Z',
      to: 6,
      text: 'You have. I am the bus. I will not say who is the dog.',
    },
    {
      by: 'tomasz',
      at: '2026-11-06T18:47:00Z',
      to: 7,
      text: 'The dog looked *back*.',
    },
  ],
};
