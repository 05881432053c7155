import type { DemoStory } from '#db/demo/story.ts';
import { bullets, figure, h2, p, pull, spoiler } from '#db/demo/writing.ts';

export const signalRockSeasonTwo: DemoStory = {
  kind: 'review',
  author: 'tomasz',
  slug: 'the-lamp-turns-the-plot-does-not-signal-rock',
  headline: 'The lamp turns, the plot does not: *Signal Rock*',
  verdict:
    'Four keepers, one lighthouse, and a plot that goes round with the lamp. Four hours of superb weather and one great performance.',
  section: 'tv',
  tags: ['Lighthouses', 'Second seasons'],
  work: 'signal-rock-season-two',
  edition: 'Season two, all four parts',
  score: 3,
  lead: 'beacon',
  disclosure: 'We saw all four parts on a disc that the broadcaster lent us, and gave it back.',
  begun: '2026-11-15T19:00:00Z',
  published: '2026-11-18T08:00:00Z',
  body: [
    p`Nobody has ever looked at a barometer like that. Peter Vance does it about once in each quarter of an hour of the
      second season of *Signal Rock*: stops at the glass on his way past, taps it, and takes the news in the face. By the
      third part I could read the pressure off his eyebrows. If you watch one man look at one instrument this year, do
      let it be this one.`,
    p`You will have leisure for it. The first season had a drowned cutter, a forged log and a wager, and got through the
      lot in six hours. The second has four hours, a new man, a long winter and, as far as I can make out, one event. The
      relief is late. It stays late. At the end of each part somebody goes up to see to the lamp, and the camera goes
      with them, all hundred and eighty-three steps.`,
    figure('tide', 'Between parts two and three, this. For some time.', { wide: true }),
    h2('What the weather does'),
    p`It does everything. Ingrid Solheim has directed all four parts herself, on a real rock, in what I am assured was a
      real January, and there are things here that television does not usually get to show:`,
    bullets(
      'a sea that stands up, considers the gallery window, and sits down again;',
      'fog, from inside;',
      'the exact minute at which a wet coat begins to freeze on its hook.',
    ),
    pull`By the third part I could read the pressure off his eyebrows.`,
    p`Against this the people have a hard time being noticed. Ruth Adeyemi’s Mrs Teague was the engine of season one, and
      has been given a cough. Simon Kray’s new man keeps a secret so carefully that when it came out I had to be reminded
      that I had been wondering. The writing is never bad. It is only, like the lamp, going round.`,
    spoiler(
      'part four, “Landfall”',
      p`There is no landfall. The relief boat is seen, is signalled to and goes by, and Vance turns to the barometer and
        for the first time does not tap it. It is a superb ending to a story that I should have liked to have been told.`,
    ),
    p`A third season [has been promised](/stories/signal-rock-will-keep-its-lamp-for-a-third-year), and I will be there
      for it with a blanket. One asks only that somebody arrive.`,
  ],
  comments: [
    {
      by: 'gus',
      at: '2026-11-18T09:05:00Z',
      text: 'It is a programme about waiting. Complaining that nothing happens is like complaining that the lighthouse is tall.',
    },
    {
      by: 'tomasz',
      at: '2026-11-18T09:40:00Z',
      to: 1,
      text: 'I have no quarrel with waiting. I object to being told four times, by four people, that we are doing it.',
    },
    {
      by: 'gus',
      at: '2026-11-18T09:52:00Z',
      to: 2,
      text: 'That is fair. It is the third telling, by the stove, that I would cut.',
    },
    {
      by: 'wren',
      at: '2026-11-18T10:14:00Z',
      to: 3,
      text: 'The stove is the best actor after Vance and I will not have a word cut.',
    },
    {
      by: 'tomasz',
      at: '2026-11-18T10:31:00Z',
      to: 4,
      text: 'We are agreed about the stove.',
    },
    {
      by: 'noor',
      at: '2026-11-18T20:10:00Z',
      text: 'Read *Oil for the Lamp* straight after. Same rock, forty years, and a woman who can count.',
    },
    {
      by: 'petra',
      at: '2026-11-20T10:15:00Z',
      text: 'My uncle kept a light like this one and he would tell you they got the brass exactly right and the boredom exactly wrong. There is never time to be bored. His logbook is at https://sund.example/log if anybody would like to see it.',
    },
  ],
};
