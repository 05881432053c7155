import type { DemoStory } from '#db/demo/story.ts';
import { h2, p } from '#db/demo/writing.ts';

export const voicesOff: DemoStory = {
  kind: 'feature',
  author: 'ines',
  slug: '',
  headline: 'Voices off: on not seeing who is speaking',
  verdict: 'The oldest special effect is a person in the next room.',
  section: 'film',
  tags: ['Voices'],
  lead: 'corridor',
  begun: '2026-11-20T15:00:00Z',
  body: [
    p`The oldest special effect is a person in the next room. It costs a door. You hear them move a cup, or sing, or say
      your name in a voice that is not for you, and at once there is more house than there was.`,
    h2('Keith, Samantha, Mr Punch'),
    p`Three of the ten films in the season turn upon somebody whom we do not see, and in each of the three it is`,
  ],
};
