import type { DemoStory } from '#db/demo/story.ts';
import { p, quote } from '#db/demo/writing.ts';

export const aRoomWithNoNorth: DemoStory = {
  kind: 'review',
  author: 'tomasz',
  slug: 'a-room-with-no-north',
  headline: 'Review: *A Room With No North*',
  verdict:
    'A surveyor measures a house, and the house objects. It is slight, sly and a room bigger each time one goes back.',
  section: 'film',
  tags: ['2013 again', 'Houses'],
  work: 'a-room-with-no-north',
  score: 3.5,
  lead: 'corridor',
  begun: '2026-10-03T10:00:00Z',
  published: '2026-10-06T08:00:00Z',
  body: [
    p`In the year that she took five people across a desert, Orla Keane also shut one person up in a house. She had ten
      days, a borrowed rectory and what was left in the can. *A Room With No North* has always been the other one. It has
      aged, if anything, the better.`,
    p`Hana Mori is the surveyor, and has come for a morning. She paces the hall and writes down a number. She paces it back
      and writes down another. Nothing jumps out. Nothing so much as creaks. But her pencil goes more slowly, and she
      begins to talk to the compass in the tone that one keeps for a colleague who has let one down.`,
    quote(p`“I am not cross. I only want to know what you were told.”`),
    p`It is a comedy, I think, about being good at one’s job. There is a chill in it, all the same, and by the time that
      she lays the finished plan on the floor of the finished room, and finds that it fits exactly, with nothing left over
      for *doors*, I had drawn up my feet.`,
  ],
  comments: [
    {
      by: 'ola',
      at: '2026-10-06T21:14:00Z',
      text: 'I counted the windows from outside and from inside. I wish that I had not.',
    },
    {
      by: 'theo',
      at: '2026-10-06T21:30:00Z',
      to: 1,
      text: 'And then?',
    },
    {
      by: 'ola',
      at: '2026-10-06T21:33:00Z',
      to: 2,
      text: '||There are more outside.||',
    },
  ],
};
