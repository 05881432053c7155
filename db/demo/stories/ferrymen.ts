import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const ferrymen: DemoStory = {
  kind: 'review',
  author: 'ines',
  slug: 'ferrymen',
  headline: 'Review: *Ferrymen*',
  verdict: 'A man takes people across a river and takes his time. The river has been better directed than the people.',
  section: 'film',
  tags: ['2013 again'],
  work: 'ferrymen',
  score: 2,
  lead: 'rain',
  begun: '2026-10-14T18:00:00Z',
  published: '2026-10-16T08:00:00Z',
  body: [
    p`Let me say at once that I seem to be wrong. Four of the five of us would follow *Ferrymen* anywhere; readers wrote in
      2013 to ask whether I had been quite well; and a man on a train once recited the whole of the second crossing to me,
      with the oars. I have now been across three times. I have not been moved, except to the left bank.`,
    p`Jonas Ek’s idea is that a ferryman hears everything and may repeat nothing. Seven passengers talk, and Anders Vey
      rows. It ought to be a film about listening. But Ek is so sure of what we are to feel that he has Vey *react*, to
      each of them, with the same slow turn of the head, as though they were tennis.`,
    p`The water is wonderful. There is an hour of it, all greys, and no two the same. And when Ingrid Solheim gets in, late,
      with a goose, and says nothing at all, for the whole width of the river, one sees what the film might have been had
      everybody else missed the boat.`,
  ],
  comments: [
    {
      by: 'bastien',
      at: '2026-10-16T10:10:00Z',
      text: 'I was the man on the train. You were very polite about the oars.',
    },
  ],
};
