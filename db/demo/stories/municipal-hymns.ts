import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const municipalHymns: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'municipal-hymns',
  headline: 'Review: *Municipal Hymns*',
  verdict: 'Seventy-one minutes in praise of local government. The bins have a good tune. The rest is carried.',
  section: 'music',
  tags: ['Choirs'],
  work: 'municipal-hymns',
  score: 2,
  lead: 'auditorium',
  begun: '2026-09-30T20:00:00Z',
  published: '2026-10-02T08:00:00Z',
  body: [
    p`I want to be fair to Desmond Pell, who has spent nine years setting the minutes of a borough council for two hundred
      amateur voices. It is not a joke, or he has been told that it is not. The Ring Road Choir sing it as though their
      rates depended on it.`,
    p`For the length of “Collections (Alternate Tuesdays)” it works. There is a rising phrase for the tenors on *garden
      waste* that I have been unable to put out. But there are sixteen more, all of them at a walking pace, all of them
      ending upon a unison, and one begins to long for somebody to move an amendment.`,
    p`“Any Other Business” lasts for thirteen minutes. There was none.`,
  ],
  comments: [
    {
      by: 'gus',
      at: '2026-10-02T17:50:00Z',
      text: 'Second bass, third row. We did know.',
    },
  ],
};
