import type { DemoStory } from '#db/demo/story.ts';
import { h2, numbers, p, pull } from '#db/demo/writing.ts';

export const theLongIntermission: DemoStory = {
  kind: 'review',
  author: 'ines',
  slug: 'the-long-intermission',
  headline: 'Review: *The Long Intermission*',
  verdict: 'A director makes a film about a director who cannot make a film. I believe every word of it.',
  section: 'film',
  tags: ['Films about films'],
  work: 'the-long-intermission',
  edition: 'As shown, 168 minutes and an interval',
  score: 0.5,
  lead: 'corridor',
  begun: '2026-11-07T23:50:00Z',
  published: '2026-11-10T08:00:00Z',
  body: [
    p`There is an interval in *The Long Intermission*. It comes after ninety-four minutes, it lasts for fifteen, and it is
      the best thing in it. Somebody had left a paperback in the foyer.`,
    p`Grant Halloway plays Garrett Holloway, a director whose gift has left him. He looks for it in Venice, in Kyoto, in
      the arms of a woman named in the credits as *his muse*, and in a very great number of mirrors. It is suggested by
      several of the people whom he pays that he is a genius. He doubts it. They insist.`,
    h2('In its defence'),
    p`I made a list in the dark, of what can be said for it, and give it here entire:`,
    numbers(
      'Nadia Farouk, who has eleven lines, and manages to mean something else by each of them.',
      'A cat crosses the roof at the back of the Kyoto scene. It is not in on the film, and looks it.',
      'The interval.',
    ),
    pull`It is suggested by several of the people whom he pays that he is a genius.`,
    p`Films about making films can be the happiest things in the world, because making a film is a ridiculous way to spend
      a morning and everybody in the room knows it. There is nobody else in this room. When at last Holloway weeps, in
      close-up, for the length of a popular song, the camera goes in on the tear until we can see what is reflected there.
      It is the camera.`,
    p`A half star, then, for the cat. I have been asked by the desk whether I am sure, and I have been back to see the
      second half again, and I am.`,
  ],
  comments: [
    {
      by: 'mikkel',
      at: '2026-11-10T09:01:00Z',
      text: 'This is a masterpiece about failure and you have failed to see it, which is what he wanted. He has directed your review.',
    },
    {
      by: 'ines',
      at: '2026-11-10T09:20:00Z',
      to: 1,
      text: 'Then I should like it known that I was given no rehearsal.',
    },
    {
      by: 'ola',
      at: '2026-11-10T10:44:00Z',
      to: 2,
      text: 'And what was your motivation?',
    },
    {
      by: 'ines',
      at: '2026-11-10T10:52:00Z',
      to: 3,
      text: 'Page 40 of the paperback. There had been a murder.',
    },
    {
      by: 'gus',
      at: '2026-11-10T11:30:00Z',
      text: 'I thought that the cat was a bit much.',
    },
    {
      by: 'theo',
      at: '2026-11-10T12:15:00Z',
      text: 'Halloway’s people have taken out a page in the programme that quotes you: “I believe every word of it.”',
    },
    {
      by: 'ines',
      at: '2026-11-10T12:31:00Z',
      to: 6,
      text: 'Have they? I stand by that as well.',
    },
  ],
};
