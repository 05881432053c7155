import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const signalRockThirdYear: DemoStory = {
  kind: 'news',
  author: 'tomasz',
  slug: 'signal-rock-will-keep-its-lamp-for-a-third-year',
  headline: '*Signal Rock* will keep its lamp for a third year',
  verdict: 'Filming begins in January, weather not permitting, as the makers prefer.',
  section: 'tv',
  tags: ['Lighthouses'],
  work: 'signal-rock-season-two',
  lead: 'beacon',
  begun: '2026-11-04T09:30:00Z',
  published: '2026-11-04T10:00:00Z',
  body: [
    p`There will be a third season of *Signal Rock*, its makers said on Wednesday, and it will be longer than the second. Six
      parts have been ordered. They will be shot, like the others, on the rock itself, between January and whenever a boat
      can next be got alongside.`,
    p`Peter Vance returns as Tregarth and so, it was confirmed after a question from the floor, does the barometer. Asta
      Brink, who created the series, would say only that somebody would arrive. “We heard you,” she said. “There will be a
      boat. I am not going to tell you what is in it.”`,
    p`All of season two can be seen from Sunday 15 November, and our
      [review of its four parts](/reviews/the-lamp-turns-the-plot-does-not-signal-rock) is with the week’s others.`,
  ],
  comments: [
    {
      by: 'gus',
      at: '2026-11-04T10:40:00Z',
      text: 'It had better be more oil.',
    },
  ],
};
