import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const midnightKennel: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'midnight-kennel',
  headline: 'Review: *Midnight Kennel*',
  verdict: 'Four dogs, one burglary. It is at its best when nobody has thrown anything.',
  section: 'games',
  tags: ['Dogs'],
  work: 'midnight-kennel',
  edition: 'PC, before release',
  score: 3,
  lead: 'pines',
  disclosure: 'Wet Nose has moved the day on which reviews may appear to 4 December. This one will be back then.',
  begun: '2026-11-10T20:00:00Z',
  published: '2026-11-12T09:00:00Z',
  withdrawn: '2026-11-12T15:30:00Z',
  body: [
    p`The plan is a good plan. The lurcher does the fence, the spaniel does the charm, the dachshund does the cat flap and
      the fourth player, who is a very old labrador, does the floor, by lying on it. Then somebody throws a stick.`,
    p`*Midnight Kennel* is a game about self-control for people who have none, and it is wonderful for as long as one can
      hear oneself whisper. There ought to be more house.`,
  ],
};
