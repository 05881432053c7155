import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const theCharcoalWinter: DemoStory = {
  kind: 'review',
  author: 'aurelie',
  slug: 'the-charcoal-winter',
  headline: 'Review: *The Charcoal Winter*',
  verdict: 'An animated film on one sheet of paper, which remembers everything that was ever drawn on it.',
  section: 'film',
  tags: ['2013 again', 'Drawing', 'Snow'],
  work: 'the-charcoal-winter',
  score: 4,
  lead: 'pines',
  begun: '2026-10-07T11:00:00Z',
  published: '2026-10-09T08:00:00Z',
  body: [
    p`Mirela Stan had one large sheet of paper, a box of willow charcoal and a rubber. She drew a picture, photographed it,
      rubbed out what was to move, and drew it again a hair to the left. Four years later she had seventy-six minutes of
      film and a sheet of paper that you could have put your finger through.`,
    p`So there are no clean white fields in *The Charcoal Winter*. A cart goes up the road to the sawmill and leaves behind
      it the ghosts of every cart that it has been. A boy runs in and out of a door, and the doorway silts up with boys.
      By the second half hour the snow itself is grey with things that have happened on it. I do not know that I have seen
      a better drawing of *memory* than that: a thing one cannot quite get off.`,
    p`The story, of a village that burns its furniture and then its fences, is told in Ruth Adeyemi’s best wireless voice,
      and is a little too fond of its own sorrow. But look at the paper. Towards the end Stan draws a flame, and it is the
      one thing in the film that she never needed to rub out.`,
  ],
};
