import type { DemoStory } from '#db/demo/story.ts';
import { p, pull } from '#db/demo/writing.ts';

export const quarterTone: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'quarter-tone',
  headline: '*Quarter Tone* goes from door to door, listening',
  verdict: 'A piano tuner hears what eight families are not saying to each other. Music, for once, as work.',
  section: 'film',
  tags: ['2013 again', 'Pianos'],
  work: 'quarter-tone',
  score: 4,
  lead: 'groove',
  begun: '2026-10-11T14:00:00Z',
  published: '2026-10-13T08:00:00Z',
  body: [
    p`Most films about music are about applause. Deniz Aksoy’s is about the hour before anybody comes in. A woman with a
      leather roll of tools goes from house to house in Izmir in a hot week, is shown to a piano, is offered tea, and is
      left alone with it. Then she hits one key for a while.`,
    p`You would not think that it would hold you. But Ayla Tan, who wrote the score and had never acted, has the gift of
      letting you hear her hear. She leans in; the note is sour; and the camera, following her ear, finds the wedding
      photograph that has been turned a little to the wall. Eight houses, eight pianos, eight things that nobody has
      mentioned. She puts the pianos right.`,
    pull`She leans in; the note is sour.`,
    p`The last house has a very good instrument that does not need her. The old man wants it put *out*, by a quarter of a
      tone, so that it should sound as it did when somebody else played it. It is the one dishonest thing that she is
      asked to do all week, and what she does about it takes eleven minutes and no words, and I will not spoil it with
      any.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-10-13T23:58:00Z',
      text: 'I have played that piano. Not the one in the film: the one that is a quarter-tone out because somebody wants it so. They are in more hotels than you would think.',
    },
  ],
};
