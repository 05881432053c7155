import type { DemoStory } from '#db/demo/story.ts';
import { bullets, p } from '#db/demo/writing.ts';

export const saltmarchPatch: DemoStory = {
  kind: 'news',
  author: 'dev',
  slug: 'saltmarch-patch-1-3-moves-the-moon',
  headline: '*Saltmarch* patch 1.3 moves the moon',
  verdict: 'The tides are eleven minutes out, and the makers have decided that it is the sky that must give way.',
  section: 'games',
  tags: ['Tides'],
  work: 'saltmarch',
  lead: 'tide',
  begun: '2026-11-19T15:20:00Z',
  published: '2026-11-19T16:00:00Z',
  body: [
    p`Since Tuesday, players of *Saltmarch* have been drowning eleven minutes early. Low Water Works said on Thursday that it
      had found the cause. The tide table is right, and so is the tide. It is the moon that has been in the wrong place.`,
    p`Patch 1.3 is out now, and puts it back. The notes run to four lines, and we print them whole:`,
    bullets(
      'Moon moved.',
      'Geese restored to their former accuracy.',
      'The seventh crossing no longer requires a jump. We are sorry about the jump.',
      'Soup.',
    ),
    p`Maps that were drawn under 1.2 remain valid, the makers say, “in so far as they ever were”. Nothing in it changes
      [our review](/reviews/saltmarch), which complained about the jump.`,
  ],
};
