import type { DemoStory } from '#db/demo/story.ts';
import { bullets, p } from '#db/demo/writing.ts';

export const halloranShortlist: DemoStory = {
  kind: 'news',
  author: 'aurelie',
  slug: 'the-halloran-shortlist-has-six-books-and-one-feud',
  headline: 'The Halloran shortlist has six books and one feud',
  verdict:
    'Five of the six authors have been placed at one table for the dinner. The sixth has asked for a chair in the hall.',
  section: 'books',
  tags: ['Novels', 'Prizes'],
  lead: 'kitchen',
  begun: '2026-09-28T16:00:00Z',
  published: '2026-09-29T09:00:00Z',
  body: [
    p`The judges of the Halloran Prize, which is given each winter for a novel in which somebody waits, announced six
      finalists on Monday evening and a seating plan on Tuesday. It is the second that has been talked about.`,
    bullets(
      '*The Yellow Kitchen*, Elspeth Crane',
      '*Oil for the Lamp*, Morag Sinclair',
      '*A Late Frost at Ember*, Dilys Probert',
      '*The Man Who Was Expected*, Tobias Fell',
      '*Platform Weather*, Yusuf Amari',
      '*The Man Who Was Not*, Verity Fell',
    ),
    p`Tobias and Verity Fell were married until March. Their novels have different publishers, and a first chapter in
      common. “I am delighted for him,” Ms Fell said, “and shall be delighted in the hall.”`,
    p`The winner will be named on 3 December, or, if nobody has arrived by then, the week after.`,
  ],
  comments: [
    {
      by: 'noor',
      at: '2026-09-29T11:20:00Z',
      text: 'I have had to put the Fells on separate shelves. Customers were turning one of them round.',
    },
    {
      by: 'gus',
      at: '2026-09-29T12:00:00Z',
      to: 1,
      text: 'Which?',
    },
    {
      by: 'noor',
      at: '2026-09-29T12:04:00Z',
      to: 2,
      text: 'It depends on the customer.',
    },
  ],
};
