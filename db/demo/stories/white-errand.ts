import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull, spoiler } from '#db/demo/writing.ts';

export const whiteErrand: DemoStory = {
  kind: 'review',
  author: 'ines',
  slug: 'white-errand',
  headline: 'Review: *White Errand*',
  verdict:
    'A courier crosses a frozen plain with a parcel he may not open. Handsome, patient, and so proud of its silence that it forgets to say anything with it.',
  section: 'film',
  tags: ['Snow', 'Festivals'],
  work: 'white-errand',
  edition: 'Festival cut, 121 minutes',
  score: 2.5,
  lead: 'snow',
  disclosure: 'The distributor paid for the train to Tromsø. The herring was our own affair.',
  begun: '2026-09-05T22:00:00Z',
  published: '2026-11-09T08:00:00Z',
  body: [
    p`It is eleven minutes before anybody speaks in *White Errand*, and when somebody does it is to a horse. This is not a
      complaint. The horse has the best close-up in the film and seems to know it.`,
    p`Anders Vey plays a courier who is given a parcel, a direction and a warning, in that order, by a man whose face we do
      not see. He sets out. There is snow, and then there is a great deal more snow, photographed by Lise Marchetti as if
      white were a colour you could run out of.`,
    p`For an hour this is as gripping as any chase. You learn to read the ridges. You learn that the red armband is not a
      uniform but a promise, and who it was made to. Jonas Ek, whose *Ferrymen* I [could not get on with](/reviews/ferrymen),
      has here found a subject that will stand still for him.`,
    pull`White, as if it were a colour you could run out of.`,
    h2('The parcel'),
    p`Then he meets the family at the weather station, and the film, which had been so sure of its silence, begins to
      explain itself. The parcel is discussed. The parcel is, God help us, a metaphor. Ingrid Solheim has to deliver, over
      soup, four minutes about what people carry, and does it so well that you almost do not look for the door.`,
    figure('pines', 'The weather station, where the talking is kept.', { wide: true }),
    spoiler(
      'what is in the parcel',
      p`We are not shown. I should have minded less if I had not been told, by then, on three occasions, that it did not
        matter.`,
    ),
    p`There is a shorter cut, of 108 minutes, and it is that one which reaches cinemas at the end of the month. I have not
      seen it. I know which thirteen minutes I should start with, and I would keep the horse.`,
  ],
  comments: [
    {
      by: 'bastien',
      at: '2026-11-09T11:18:00Z',
      text: 'Justice for the horse. She is called Brunhilde and she is in *Ferrymen* as well, on the far bank, out of focus.',
    },
    {
      by: 'ines',
      at: '2026-11-09T11:40:00Z',
      to: 1,
      text: 'In that case I have been unfair to *Ferrymen*. There was something in it after all.',
    },
    {
      by: 'wren',
      at: '2026-11-09T23:55:00Z',
      text: 'The score is fourteen minutes of one note on a harmonium and I am told that the player asked to be paid by the key.',
    },
  ],
};
