import type { DemoStory } from '#db/demo/story.ts';
import { bullets, p } from '#db/demo/writing.ts';

export const fortyScreens: DemoStory = {
  kind: 'news',
  author: 'ines',
  slug: 'forty-screens-will-spend-the-winter-in-2013',
  headline: 'Forty screens will spend the winter in 2013',
  verdict:
    'A season called “2013, Again” brings ten films back to cinemas from this month, five of them on new prints, and one of them on all forty screens at once.',
  section: 'film',
  tags: ['2013 again', 'Cinemas'],
  lead: 'curtain',
  begun: '2026-11-01T11:00:00Z',
  published: '2026-11-02T09:00:00Z',
  body: [
    p`Forty independent cinemas have agreed to show the same ten films between now and the end of February, all of them
      from a single year. The season is called *2013, Again*. It was thought of, its programmer says, in the queue for a
      film about a queue.`,
    p`“We kept being asked for the eighties,” said Bridie Lomax, who runs a house of ninety seats in what used to be a
      swimming bath. “The eighties are very well looked after. I wanted a year that people think they remember. You say
      2013 and they say, *oh yes*, and then they cannot name four.”`,
    p`The ten, in order of their first night:`,
    bullets(
      '*[The Relief Boat](work:the-relief-boat)*, *[Palace Pier](work:palace-pier)* and *[Stairwell](work:stairwell)*, which are on already;',
      '*[Her](work:her)*, everywhere from Friday 20 November;',
      '*[The Crossing Party](work:the-crossing-party)*, on a new print, from 27 November;',
      '*[Ferrymen](work:ferrymen)*, *[The Charcoal Winter](work:the-charcoal-winter)* and *[A Room With No North](work:a-room-with-no-north)*, in December;',
      '*[Quarter Tone](work:quarter-tone)* and *[Station of the Small Hours](work:station-of-the-small-hours)* in the new year, for those who have not rented them by then.',
    ),
    p`Tickets are at 2013’s prices on Mondays. Three of the cinemas have gone further and will be selling 2013’s popcorn,
      by which they mean the recipe.`,
    p`We shall be reviewing all ten, some for the second time, and have taken the chance to
      [make our list of that year again](/lists/top-10-films-of-2013). It has not come out as it did then. There were
      words about it, and there was cake.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-11-02T11:01:00Z',
      text: 'Ninety seats in a swimming bath: the floor still slopes to the deep end and everybody knows to sit there.',
    },
    {
      by: 'ines',
      at: '2026-11-02T11:26:00Z',
      to: 1,
      text: 'I used to programme it. You are all to stop telling people about the deep end.',
    },
    {
      by: 'gus',
      at: '2026-11-02T12:10:00Z',
      text: 'I can name four. I have checked, and three of them were from 2012.',
    },
  ],
};
