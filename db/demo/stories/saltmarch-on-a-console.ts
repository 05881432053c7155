import type { DemoStory } from '#db/demo/story.ts';
import { h2, p } from '#db/demo/writing.ts';

export const saltmarchOnAConsole: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'saltmarch-on-a-console',
  headline: 'Review: *Saltmarch* on a console',
  verdict: 'The same tide, further from the screen. The pencil survives the sofa; the small type does not.',
  section: 'games',
  tags: ['Maps', 'Tides'],
  work: 'saltmarch',
  edition: 'Console, first edition',
  score: 4,
  lead: 'tide',
  disclosed: 'code',
  disclosure: 'Low Water Works sent it under an embargo.',
  begun: '2026-11-22T20:10:00Z',
  steps: [{ step: 'embargoed', by: 'dev', at: '2026-11-22T20:12:00Z', due: { inDays: 9, at: '15:00' } }],
  notes: [
    {
      by: 'maren',
      at: '2026-11-23T09:05:00Z',
      text: '@dev-castellane a number here would help. How far is “too far”?',
      quote: 'too far to read',
    },
  ],
  body: [
    p`I said that in the spring I should do it again, with a sharper pencil. It is not spring, and the pencil is now a stick
      under my right thumb, but the sea has kept its side of the appointment.`,
    h2('From the sofa'),
    p`The tide table has been redrawn for a television and is still, from where people sit, too far to read. There is a way
      to make it larger. It covers the tide.`,
    p`Drawing, which I dreaded, is a pleasure: the stick has been taught to tremble a little, as a hand would, and my creek
      looks more like a creek than it did.`,
  ],
};
