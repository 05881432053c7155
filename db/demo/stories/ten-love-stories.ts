import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const tenLoveStories: DemoStory = {
  kind: 'list',
  author: 'maren',
  slug: 'ten-love-stories-with-their-coats-on',
  headline: 'Ten Love Stories With Their Coats On',
  verdict: 'For those who find that nothing on a screen is as warm as two people who are about to leave it.',
  section: 'film',
  tags: ['Love stories'],
  lead: 'nightline',
  begun: '2026-11-08T15:00:00Z',
  published: '2026-11-13T12:00:00Z',
  body: [
    p`A coat is a decision that has not been taken yet. In the love stories that I care for somebody is always in one: on
      a platform, in a hall, at the foot of a bed, with one arm in. They may be coming or going. Nobody has said.`,
    p`Here are ten, of every kind that we review. I have been strict. Cardigans were considered and turned away.`,
  ],
  entries: [
    {
      work: 'the-relief-boat',
      blurb: 'The hat is on the case and the case is by the door. Nine days of it, and nobody will say “stay”.',
    },
    {
      work: 'quiet-carriage',
      blurb:
        'Two seats, six journeys, one fallen glove. They speak in the last part, and it was louder than I could bear.',
    },
    {
      work: 'pinewards-volume-three',
      blurb:
        'The ranger lends somebody a jacket on the first page. The other hundred and seventy-five are about getting it back.',
    },
    {
      work: 'her',
      blurb:
        'He carries her in a breast pocket, with a safety pin under her so that she can see. It is the best coat on this list.',
    },
    {
      work: 'palace-pier',
      blurb:
        'A woman and her left hand. She puts a sleeve on for him at the end of each day, and in the last reel she forgets.',
    },
    {
      work: 'the-yellow-kitchen',
      blurb:
        'There are two coats on the one hook from page nine. By page two hundred we know which was hung there first.',
    },
    {
      work: 'station-of-the-small-hours',
      blurb: 'The coat weighs a hundred and twenty kilos and has its own air. It is taken off once.',
    },
    {
      work: 'oil-for-the-lamp',
      blurb: 'Forty years of oilskins, and a button sewn on by somebody who was not asked to.',
    },
    {
      work: 'late-pressing',
      blurb: 'There are no words, and three of them. But listen to how the piano holds the door.',
    },
    {
      work: 'signal-rock-season-two',
      blurb: 'A wet coat freezes on its hook. It is the most tender thing in four hours, and I would have it stuffed.',
    },
  ],
  comments: [
    {
      by: 'noor',
      at: '2026-11-13T13:30:00Z',
      text: 'Cardigans were considered! I should like to see the minutes.',
    },
    {
      by: 'maren',
      at: '2026-11-13T13:41:00Z',
      to: 1,
      text: 'The minutes read: “No. It has buttons, but it has no *intentions*.”',
    },
    {
      by: 'bastien',
      at: '2026-11-13T17:19:00Z',
      text: 'An album! I was ready to be angry and then I put it on again with this in mind. It holds the door. It does.',
    },
  ],
};
