import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const sixPilots: DemoStory = {
  kind: 'feature',
  author: 'juno',
  slug: '',
  headline: 'Six pilots, one keeper',
  verdict: '',
  section: 'tv',
  tags: ['Beginnings'],
  begun: '2026-11-18T22:10:00Z',
  body: [
    p`I watched six first episodes in a night, so that you need not, and wrote on my hand the minute at which each of them
      told me what it was about. They are, in order: four, nine, two, thirty-one, never, and *before the titles*.`,
    p`(Maren: is this too flip for the third one? It has a death in it. Also I need a picture.)`,
  ],
};
