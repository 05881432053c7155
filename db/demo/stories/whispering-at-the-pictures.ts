import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull } from '#db/demo/writing.ts';

export const whisperingAtThePictures: DemoStory = {
  kind: 'feature',
  author: 'aurelie',
  slug: 'nobody-whispers-at-the-pictures-any-more',
  headline: 'Nobody whispers at the pictures any more',
  verdict: 'An evening in the back row with the people who turn the sound up.',
  section: 'film',
  tags: ['Cinemas', 'Voices'],
  lead: 'auditorium',
  begun: '2026-10-28T09:00:00Z',
  published: '2026-11-07T12:00:00Z',
  body: [
    p`At ten to eight on a wet Tuesday, Len Abbott puts a coat over the third seat from the end of row M, walks down to
      the screen, and claps. He does it once, not hard, with his head on one side. Then he comes back, takes up the coat,
      and turns a knob in a cupboard by about the width of a fingernail.`,
    p`“Coats,” he says. “They have all come in wet coats. You would not believe what a wet coat does to a consonant.”`,
    p`Abbott has looked after the sound of this house for thirty-one years, and in that time, he says, three things have
      happened. The films have got louder. The people have got quieter. And nobody *whispers* any more.`,
    pull`You would not believe what a wet coat does to a consonant.`,
    h2('The art of the remark'),
    p`It used to be that you could tell a good picture by the remarks. They came in the second reel, when people had made
      up their minds about the hero, and they were made behind a hand, to a husband, at a pitch that Abbott can still do:
      all breath and no note, like a bicycle tyre with a point to make. *He’s the brother. She knows. I said, she knows.*`,
    p`Now, he says, they talk or they do not. The talkers use their ordinary voices, as they would on a train, and have to
      be spoken to. The others sit in a silence so complete that it frightens the younger projectionists. “I had one come
      out to ask whether they were *all right* in there.”`,
    figure('curtain', 'Abbott’s nephew, doing the clap.', { wide: true }),
    p`I sat with him for three showings. He does not watch the film. He watches the backs of heads, and he can tell you
      from a tilt of the ears which line has been lost. When eight or nine tilt at once he goes to the cupboard. He is
      never gone for more than a few seconds, and I never once heard the difference, and after each visit eight or nine
      heads went back.`,
    h2('What is lost'),
    p`I asked him whether it mattered. After all, the manners are better; the complaint cards, of which he has kept every
      one, have dwindled to popcorn and draughts. He thought about that through most of a car chase.`,
    p`“When they whispered,” he said, “they were telling each other the film. Now they are all being told it. It is a
      different thing. I would not say it was worse.” He got up; a head had tilted. “You have to keep it a bit louder,
      that’s all. When nobody is helping.”`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-11-07T14:12:00Z',
      text: 'Len once turned the sound up for me alone. I had a cold, I was the only one in, and he came down and said: you are missing the esses.',
    },
    {
      by: 'bastien',
      at: '2026-11-07T15:40:00Z',
      text: 'In Lyon we whisper, but at the subtitles, to correct them.',
    },
    {
      by: 'priya',
      at: '2026-11-07T15:58:00Z',
      to: 2,
      text: 'I know. We can hear you.',
    },
    {
      by: 'bastien',
      at: '2026-11-07T16:07:00Z',
      to: 3,
      text: 'That was you? The one with the herring? It was very good, the herring.',
    },
    {
      by: 'priya',
      at: '2026-11-07T16:30:00Z',
      to: 4,
      text: 'It was a *haddock* in the original. Thank you. Nobody has ever mentioned the herring.',
    },
    {
      by: 'gus',
      at: '2026-11-08T09:20:00Z',
      text: 'He’s the brother. She knows.',
    },
  ],
};
