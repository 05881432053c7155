import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const sixPilots: DemoStory = {
  kind: 'feature',
  author: 'juno',
  slug: '',
  headline: 'Six pilots, one keeper',
  verdict: 'Six first episodes in a night, so that you need not.',
  section: 'tv',
  tags: ['Beginnings'],
  begun: '2026-11-18T22:10:00Z',
  steps: [{ step: 'submitted', by: 'juno', at: '2026-11-19T00:40:00Z' }],
  notes: [
    {
      by: 'juno',
      at: '2026-11-19T00:38:00Z',
      text: '@maren-holt is this too flip for the fourth one? It has a death in it. Also I need a picture.',
      quote: 'before the titles',
    },
  ],
  body: [
    p`I watched six first episodes in a night and wrote on my hand the minute at which each of them
      told me what it was about. They are, in order: four, nine, two, thirty-one, never, and *before the titles*.`,
    p`The two that I shall go on with are the ninth minute and the thirty-first. The first of them tells you by accident, in
      an argument about a parking space. The second has been telling you all along, and lets you find out that you knew.`,
  ],
};
