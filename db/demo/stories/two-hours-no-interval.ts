import type { DemoStory } from '#db/demo/story.ts';
import { h2, p } from '#db/demo/writing.ts';

export const twoHoursNoInterval: DemoStory = {
  kind: 'feature',
  author: 'ines',
  slug: 'two-hours-no-interval',
  headline: 'Two hours, no interval',
  verdict: 'A short defence of the length at which nobody has to be told when to come back.',
  section: 'film',
  tags: ['Auditoriums'],
  lead: 'curtain',
  begun: '2026-11-21T09:20:00Z',
  steps: [
    { step: 'submitted', by: 'ines', at: '2026-11-21T16:05:00Z' },
    { step: 'approved', by: 'maren', at: '2026-11-22T10:30:00Z' },
    { step: 'scheduled', by: 'maren', at: '2026-11-22T10:31:00Z', due: { inDays: 3, at: '08:00' } },
  ],
  body: [
    p`There is a length at which a film stops being an evening and becomes an appointment. I put it at a hundred and
      twenty-one minutes. Up to there one may still have soup before, a walk after, and an opinion by midnight.`,
    p`Past it, somebody must decide about the middle. The old houses decided with a curtain and a tray of ices; the new ones
      leave it to each of us, in the dark, along a row of knees.`,
    h2('What an interval is for'),
    p`It is not for the ices. It is the only moment at which an audience can hear itself think, and find out whether it is
      one audience or three hundred people who came in from the same rain. I have seen a comedy saved by eleven minutes of
      strangers explaining a joke to each other, and a thriller ended by them.`,
    p`So: two hours, and no interval; or three, and a proper one, with a bell. What I will not defend is two and a half and a
      brave face.`,
  ],
};
