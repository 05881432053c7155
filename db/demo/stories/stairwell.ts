import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull } from '#db/demo/writing.ts';

export const stairwell: DemoStory = {
  kind: 'review',
  author: 'maren',
  slug: 'stairwell',
  headline: 'Eleven floors down, and not one of them safe',
  verdict: 'Stairwell needs a lift shaft, a torch and Mara Quill’s breathing, and wants for nothing else.',
  section: 'film',
  tags: ['2013 again', 'Thrillers'],
  work: 'stairwell',
  edition: 'As first shown, 88 minutes',
  score: 4,
  lead: 'stairs',
  begun: '2026-10-29T09:00:00Z',
  published: '2026-11-03T08:00:00Z',
  body: [
    p`The lift is out. That is the whole of the plot of *Stairwell*, and Ife Danso has it over with before the title. It
      is a quarter to four in the morning in a block that the council has half emptied; Joan, who cleans the offices on
      the top floor, would like to go home; and the lights are on a timer.`,
    p`How long is the timer? You will know to the second. It clicks on with a sound like a knuckle, it gives her a floor
      and a half, and then it clicks off, and Danso *waits*. She cuts nothing. There is a red pilot lamp by each switch,
      the size of a lentil, and for eighty-eight minutes it is the most important object in the world.`,
    pull`It clicks on with a sound like a knuckle.`,
    h2('What she hears'),
    p`Mara Quill has perhaps thirty lines. The rest of the part is breath, and she has scored it like music: the working
      breath, the listening breath, the breath that is held so that somebody else’s may be heard. I saw it first in a
      full house, and by the sixth floor four hundred people were breathing with her. On the fifth she stopped.`,
    figure('corridor', 'The third floor, which is the wrong one.'),
    p`It has been called a horror film by people who came out early. It is about going home from work. What is on those
      stairs is no more than what is on any stairs at that hour, and the reason that one walks down them with one’s keys
      between the fingers. The Halden Trio’s music, all bow and no note, knows it too, and keeps a landing behind.`,
    p`I take off one star for the voice on the intercom, which explains. Then go and see it somewhere with a lift.`,
  ],
  comments: [
    {
      by: 'ola',
      at: '2026-11-03T09:30:00Z',
      text: 'I live on the ninth floor and I resent every word of this.',
    },
    {
      by: 'noor',
      at: '2026-11-03T10:02:00Z',
      text: 'The keys between the fingers. My husband asked what that meant and I had to pause the film to tell him, and then neither of us pressed play for a bit.',
    },
    {
      by: 'theo',
      at: '2026-11-03T10:25:00Z',
      to: 2,
      text: 'I had not known either, until I read this. I have now asked four women at work and all four held up a hand.',
    },
    {
      by: 'noor',
      at: '2026-11-03T10:37:00Z',
      to: 3,
      text: 'Good that you asked.',
    },
  ],
};
