import type { DemoStory } from '#db/demo/story.ts';
import { h2, numbers, p, pull } from '#db/demo/writing.ts';

export const latePressing: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'halden-trio-leave-the-door-open-on-late-pressing',
  headline: 'Halden Trio leave the door open on *Late Pressing*',
  verdict: 'Forty minutes of musicians leaving room for each other, recorded so close that you hear the piano stool.',
  section: 'music',
  tags: ['Pianos', 'Trios'],
  work: 'late-pressing',
  edition: 'The record, side one and side two',
  score: 4,
  lead: 'groove',
  begun: '2026-11-09T22:00:00Z',
  published: '2026-11-15T09:00:00Z',
  body: [
    p`The first sound on *Late Pressing* is a stool. Somebody sits down on it, thinks, and moves it in by an inch. Then for
      eleven seconds there is a church hall in March, with a bus in it; and then they begin, all three, as if they had
      been in the middle of something and you had opened the door.`,
    p`It is left open. Ottilie Bauer has put the microphones so near that you hear fingers before you hear notes, and so
      few that you hear the room between them. Halden Trio have made nine records and have been tidy on eight. Here they
      stop one another’s sentences, wait, change their minds. The bass comes in a bar late on the second tune, and it is
      so plainly the right bar that the piano goes back to meet it.`,
    pull`As if they had been in the middle of something and you had opened the door.`,
    h2('Three to begin with'),
    numbers(
      '“Coat Hooks”, for the way that nobody takes the tune.',
      '“Number 9, Alighting”, in which a real bus is in a real key, and they join it.',
      '“Stool (reprise)”, which is what it says, and the saddest thing here.',
    ),
    p`There is one too many slow ones on the second side, and a flute for which I do not hold the flautist responsible. But
      then the last track is the first track, played again by the same three people, two nights on. Not a note of it has
      changed. They have only got to know each other. I could not tell you how it is done, and I have the parts here in
      front of me.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-11-15T11:40:00Z',
      spoils: true,
      text: 'The last track *is* the first one. I thought that my player had gone back to the start, until the stool creaked in the wrong place.',
    },
    {
      by: 'theo',
      at: '2026-11-15T12:22:00Z',
      text: 'It is the number 9 from Alder Road. I was on it. I can hear myself asking for a single.',
    },
    {
      by: 'dev',
      at: '2026-11-15T12:50:00Z',
      to: 2,
      text: 'In B flat. Thank you for your contribution.',
    },
  ],
};
