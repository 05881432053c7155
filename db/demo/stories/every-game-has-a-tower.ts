import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, numbers, p, pull } from '#db/demo/writing.ts';

export const everyGameHasATower: DemoStory = {
  kind: 'feature',
  author: 'dev',
  slug: 'why-every-game-has-a-tower-in-it',
  headline: 'Why every game has a tower in it',
  verdict: 'A short history of the building that tells you where to go, and of the few that had the nerve not to.',
  section: 'games',
  tags: ['Maps', 'Lighthouses'],
  lead: 'beacon',
  begun: '2026-10-16T15:00:00Z',
  published: '2026-10-23T11:00:00Z',
  body: [
    p`Ask anybody who makes games where they begin and they will say with a character, or a feeling, or the wind. Then look
      at the first picture that they pinned to the wall. It is a tower. It is on a hill. There is a light in it.`,
    p`The reason is practical and a little sad. We do not like being lost, and we like still less being told where to go. A
      tower does both jobs without opening its mouth. You look up, and there it is; you walk towards it, and believe that
      you thought of that.`,
    h2('Four kinds'),
    numbers(
      '**The beacon**, which you walk to. Nothing happens there, and you can see the next one.',
      '**The lid**, which you climb so as to take the fog off the map. You have climbed four hundred of these.',
      '**The threat**, which looks at you. Rarer, and better.',
      '**The liar**, about which more in a moment.',
    ),
    figure('citadel', 'A threat, posing as a beacon: the keep in *Saltmarch*, due out next month.', { wide: true }),
    pull`You walk towards it, and believe that you thought of that.`,
    h2('In praise of the liar'),
    p`My favourite stands in an adventure so old that you had to draw it yourself from a description. *You see a tower to
      the north.* You went north. *You see a tower to the north.* It took me most of a wet Easter to understand that it was
      painted on the wall.`,
    p`I have trusted no tower since, and I commend the practice. The next time that a game puts one on a hill for you, turn
      round. Walk off the other way for five minutes. If there is nothing there at all, then you have learned what the
      tower was for. And if there is *something*, you have found out who was making the game while the others were
      building the tower.`,
  ],
  comments: [
    {
      by: 'ola',
      at: '2026-10-23T12:40:00Z',
      text: 'You missed the fifth kind: the one you are not allowed into, whose door is a drawing of a door.',
    },
    {
      by: 'dev',
      at: '2026-10-23T13:05:00Z',
      to: 1,
      text: 'The *Sorry*. I had it in. It was cut for length, by a door.',
    },
  ],
};
