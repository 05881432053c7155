import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, h3, p, pull, quote } from '#db/demo/writing.ts';

export const theInkerWhoDrewRain: DemoStory = {
  kind: 'feature',
  author: 'aurelie',
  slug: 'the-inker-who-drew-rain',
  headline: 'The inker who drew rain',
  verdict:
    'Henry Tamm spent eleven years on ninety-six wet pages. A visit to the man who could not leave a street dry.',
  section: 'comics',
  tags: ['Drawing', 'Rain'],
  work: 'the-drowned-weather',
  lead: 'rain',
  begun: '2026-10-22T11:00:00Z',
  published: '2026-10-30T12:00:00Z',
  body: [
    p`Henry Tamm lives on the top floor of a house with a glass roof, and it was raining. “You’re lucky,” he said, and went
      to put a second chair under it.`,
    p`He is eighty-one. Between 1976 and 1987 he inked one book, *The Drowned Weather*, from a script by Agnes Rook that
      has nineteen words for drizzle. It is ninety-six pages long. It rains on all of them from page nine. It has been out
      of print for thirty years, and there is nobody now drawing water who did not learn it there.`,
    h2('No lines'),
    p`“They draw *lines*,” he said. “Slanting. I did that, the first week. Agnes sent it back. She had written on it: that
      is wind.” So he stood at the window. It took him, he says, until the spring to see what was wrong, which was that
      you cannot see rain at all. You see what it does.`,
    quote(
      p`“You see a man’s hat go dark. You see the road start to have a sky in it. I threw away the pen and got a
        toothbrush, and then I got the hang of it, and then I couldn’t stop.”`,
    ),
    pull`You see the road start to have a sky in it.`,
    figure('nightline', 'From his window: the line that runs along every horizon in the book.', { wide: true }),
    h3('The dry page'),
    p`There was to have been one. In the script of page ninety-six it clears. Rook had been firm about it, and Tamm had
      kept the paper by for years, the best sheet in the box. He got it out for me. There is a street on it, in pencil,
      and a woman taking down an umbrella, and no ink at all.`,
    p`“I sat in front of that for six weeks,” he said. “I could not think what it would *look* like.” In the end he rang
      Agnes Rook, and she was quiet for some time, and then she said that they had better let it rain.`,
    p`A new edition has been promised, with the script of the last page as she wrote it. He has been asked again whether he
      would care to finish the drawing. He looked up through the glass. He said that he would wait and see.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-10-30T14:30:00Z',
      text: '“That is wind.” I have said this to three pupils today.',
    },
    {
      by: 'ola',
      at: '2026-10-30T17:12:00Z',
      text: 'I have a copy with a tide mark on it and I used to be ashamed of that.',
    },
    {
      by: 'juno',
      at: '2026-10-30T18:20:00Z',
      to: 2,
      text: 'He would ask to see it, to find out how it was done.',
    },
  ],
};
