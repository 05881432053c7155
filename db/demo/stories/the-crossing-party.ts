import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull, spoiler } from '#db/demo/writing.ts';

export const theCrossingParty: DemoStory = {
  kind: 'review',
  author: 'maren',
  slug: 'the-crossing-party',
  headline: '*The Crossing Party* has five people and one water skin',
  verdict:
    'Five people, one desert, no speeches. It looks like an epic and behaves like a chamber play, to its lasting credit.',
  section: 'film',
  tags: ['2013 again', 'Deserts'],
  work: 'the-crossing-party',
  edition: 'A new print, 134 minutes',
  score: 4,
  lead: 'dunes',
  begun: '2026-11-12T10:00:00Z',
  published: '2026-11-19T09:00:00Z',
  body: [
    p`There is a rule in films about thirst that somebody must, at about the hour, spill the water. Orla Keane knows that
      you know it. She lets the skin swing from a saddle. She lets a child’s hand near the knot. She lets a man who is
      plainly the sort to spill water carry it down a slope of loose stone, in one shot, for two minutes and forty
      seconds. He does not spill it. I have never been so frightened by a competent man.`,
    p`*The Crossing Party* is a story about sharing, told by people who do not want to. A surveyor, a doctor, two brothers
      and a woman who will not say why she is going south have eleven days of desert to get through and, after the first
      morning, one water skin between them. There is no villain. There is no storm to speak of. There is arithmetic.`,
    pull`I have never been so frightened by a competent man.`,
    h2('A very large room'),
    p`It was sold in its day as an epic, and the posters had camels on them that are not in the film. What Keane and her
      photographer, Lise Marchetti, actually made is a play for five voices in the largest room in the world. The ridge
      lines do the work of walls. When two of the party want a word in private they walk for ten minutes, in full view
      and out of earshot, and we wait with the other three and make up what is being said.`,
    figure('tide', 'The one night scene: the desert, pretending to be a sea.', { wide: true }),
    p`Nadia Farouk is magnificent as Salma, who gives nothing away because somebody might drink it. Ruth Adeyemi’s doctor
      has the best joke, about the ethics of perspiration. Only Anders Vey, whose surveyor has been written as *decent*
      and nothing further, seems to be waiting for a scene that was cut.`,
    spoiler(
      'who drinks last',
      p`Nobody does. The last of the water is used to wash a face, and the film stops arguing with itself for the first
        time in two hours. It is a terrible waste. It is the only moment at which all five of them agree.`,
    ),
    p`The new print is dark where it should be dark, and you can hear sand in every consonant. Take a drink in with you.
      You will find that you do not care to open it.`,
  ],
  comments: [
    {
      by: 'ola',
      at: '2026-11-19T11:20:00Z',
      text: 'I saw this in 2013 in a cinema with no air conditioning and a broken ice machine. Five stars, for the set design.',
    },
    {
      by: 'bastien',
      at: '2026-11-19T12:02:00Z',
      text: 'The surveyor *is* waiting for a scene. There was a prologue with a map room, shown once in Locarno, and it explains why he counts under his breath.',
    },
    {
      by: 'maren',
      at: '2026-11-19T12:30:00Z',
      to: 2,
      text: 'I did not know that, and it is now the only thing I want to see. Was it any good?',
    },
    {
      by: 'bastien',
      at: '2026-11-19T13:11:00Z',
      to: 3,
      text: 'It was four minutes of a man choosing a pencil. So, yes.',
    },
    {
      by: 'mikkel',
      at: '2026-11-19T21:47:00Z',
      text: 'Eleven days is generous. I have walked that bit and it is nine if you do not stop to be in a film.',
    },
  ],
};
