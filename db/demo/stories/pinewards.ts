import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull, spoiler } from '#db/demo/writing.ts';

export const pinewards: DemoStory = {
  kind: 'review',
  author: 'aurelie',
  slug: 'pinewards-volume-three',
  headline: 'Review: *Pinewards*, volume three',
  verdict:
    'The ranger goes further in, the trees get taller, and the panels begin to run out of paper. Marcel Obi has never drawn a bolder page.',
  section: 'comics',
  tags: ['Forests', 'Drawing', 'Love stories'],
  work: 'pinewards-volume-three',
  edition: 'Volume three, hardback',
  score: 4,
  lead: 'pines',
  begun: '2026-11-10T09:00:00Z',
  published: '2026-11-14T09:00:00Z',
  body: [
    p`In the first volume of *Pinewards* the trees came up to the top of the panel. In the second they went through it. In
      the third there is a page, and I shall not say which, where you turn the book on its side, and then turn it again,
      and it is still trees.`,
    p`Tuva Lind’s story has always been small. A ranger keeps a hut at the edge of a wood that has not been surveyed.
      Somebody goes in; she goes after them; a jacket is lent. But each time the wood is a little larger, and the hut has
      been drawn, in every volume, a little lower down. I measured. At this rate it will leave by the bottom of the page
      in about volume six.`,
    pull`You turn the book on its side, and then turn it again, and it is still trees.`,
    h2('White, and less white'),
    p`What Marcel Obi can do with a gap between two trunks is nobody’s business. He leaves out the path. He leaves out, for
      nine pages, the ranger, and you find her by looking for where the bark has been drawn by somebody who was holding
      his breath. The lettering, which is Juno Vale’s, gets quieter as the wood gets taller, until on page 140 there is a
      word that I needed a lamp for.`,
    figure('snow', 'The clearing in chapter four. It is the last of the white.'),
    spoiler('who has the jacket', p`The wood has it. It has been folded. That is the last panel, and I made a noise.`),
    p`It is not the place to start. Go back for the first two; they are short, and you will want to have seen the hut when
      it still stood in the middle.`,
  ],
  comments: [
    {
      by: 'ola',
      at: '2026-11-14T13:20:00Z',
      text: 'I turned the book round so often on the bus that a man asked me whether I was steering.',
    },
    {
      by: 'bastien',
      at: '2026-11-14T15:02:00Z',
      text: 'In the French edition they have moved the hut back up. I have complained.',
    },
    {
      by: 'juno',
      at: '2026-11-14T16:45:00Z',
      text: 'For anybody with the lamp: the word on page 140 is “here”.',
    },
  ],
};
