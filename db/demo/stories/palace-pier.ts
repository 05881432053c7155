import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull } from '#db/demo/writing.ts';

export const palacePier: DemoStory = {
  kind: 'review',
  author: 'ines',
  slug: 'palace-pier',
  headline: 'Five stars, and I will hear no more about it: *Palace Pier*',
  verdict:
    'The last season of a puppet booth, played for every laugh it can get and then for the one that it cannot. I was alone about this in 2013 and am glad of the company.',
  section: 'film',
  tags: ['2013 again', 'Seasides', 'Love stories'],
  work: 'palace-pier',
  score: 5,
  lead: 'nightline',
  begun: '2026-10-22T19:00:00Z',
  published: '2026-10-27T08:30:00Z',
  body: [
    p`I gave this film five stars in 2013. Nobody else in the country gave it more than two, and a colleague whom I esteem
      described it as “an hour and a half of a woman shouting at a glove”. I have seen it again. I should like to
      apologise to Connie Vane. There was a sixth star all along, behind the second teacup.`,
    p`Dolly Marchant (Mara Quill) has the Punch booth at the end of the pier. The pier has been sold. She has until the
      fifteenth of September, nineteen shows at four a day, and Mr Punch, who is Peter Vance’s voice and a good deal of
      papier mâché, does not hold with change.`,
    h2('Out of season'),
    p`They quarrel. Of course they do: it is what the two of them are for. But he is her hand, and Quill lets us see, a
      little more at each show, which of them is tired. I know of no other performance in which an actor has to *upstage*
      herself with her own left arm and lose.`,
    pull`He is her hand, and Quill lets us see which of them is tired.`,
    figure('curtain', 'The booth from within: nineteen shows to go.', { wide: true }),
    p`Everything that was called crude about it is crude. The jokes were old when the pier was new. Two of the children
      are plainly somebody’s nephews. But there is a scene with an empty bench, four deckchairs and a dog in which a show
      is given regardless, in full, with the voices, and I would put it beside anything that I have been paid to watch.`,
    p`Mind the step.`,
  ],
  comments: [
    {
      by: 'tomasz',
      at: '2026-10-27T09:15:00Z',
      text: 'I am the colleague. I watched it on Sunday. I should like “glove” struck from the record.',
    },
    {
      by: 'ines',
      at: '2026-10-27T09:22:00Z',
      to: 1,
      text: 'The glove accepts your apology. He says that that’s the way to do it.',
    },
    {
      by: 'theo',
      at: '2026-10-27T18:44:00Z',
      text: 'Went on the strength of this and cried at “mind the step”, which had not even been said yet. I could just tell that it was coming.',
    },
  ],
};
