import type { DemoStory } from '#db/demo/story.ts';
import { h2, p, pull } from '#db/demo/writing.ts';

export const letteringIsActing: DemoStory = {
  kind: 'feature',
  author: 'juno',
  slug: 'lettering-is-acting',
  headline: 'Lettering is acting',
  verdict: 'You have never noticed it, which means that it was done well. Notes from inside the balloon.',
  section: 'comics',
  tags: ['Drawing', 'Voices'],
  lead: 'curtain',
  disclosure: 'The author letters comics for a living, among them Pinewards, which we also review.',
  begun: '2026-10-12T21:00:00Z',
  published: '2026-10-19T09:00:00Z',
  publisher: 'maren',
  body: [
    p`Somebody on the page says *no*. How do they say it? The script says, “No.” The artist has drawn a face from behind.
      There are four square centimetres of sky left, top right, and the rest is mine.`,
    p`I can put it in the middle of its balloon, with room all round, and it is calm. I can set it low, so that there is
      air above it, and it comes late. If I let the balloon’s edge touch the frame she is pressed; if I draw the tail a
      little too long it has cost her something to speak. If I letter it *small*, in a large balloon, you will hear her
      think better of it. There is a whole school of acting in that. It has two letters in it.`,
    pull`If I draw the tail a little too long it has cost her something to speak.`,
    h2('Breathing'),
    p`A reader’s eye takes in a balloon about as fast as an ear takes in a line. So where I break the words is where she
      breathes. *I never said / that I would wait* is one woman. *I never / said that I would / wait* is another, and she
      is lying.`,
    p`Most of the work is keeping out of the way. The best letterer I know is seventy-four, uses a pen that was her
      mother’s, and is proudest of a page on which everybody told her that there was no dialogue. There were sixty-one
      words. They had simply heard them.`,
  ],
};
