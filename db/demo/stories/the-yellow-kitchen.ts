import type { DemoStory } from '#db/demo/story.ts';
import { figure, h2, p, pull, quote } from '#db/demo/writing.ts';

export const theYellowKitchen: DemoStory = {
  kind: 'review',
  author: 'aurelie',
  slug: 'the-yellow-kitchen',
  headline: 'Review: *The Yellow Kitchen*',
  verdict: 'A family is described entirely through its furniture. By the end you would know that table in the dark.',
  section: 'books',
  tags: ['Novels', 'Houses'],
  work: 'the-yellow-kitchen',
  edition: 'Hardback',
  score: 3.5,
  lead: 'kitchen',
  begun: '2026-11-08T16:00:00Z',
  published: '2026-11-16T08:30:00Z',
  unpublished: {
    verdict:
      'A family is described entirely through its furniture, and it is a fine trick for two hundred pages out of two hundred and fourteen. By the end you would know that table in the dark.',
    at: '2026-11-19T17:20:00Z',
  },
  body: [
    p`Nobody in Elspeth Crane’s second novel is ever described. We are not told the colour of an eye or the fall of a
      fringe; for all I know the Averys are five feet tall and blue. What we are told about is the table. It has one
      short leg. It has been sanded twice and not well. Somebody, in 1971, did long division on it with a compass point,
      and got the wrong answer, and in time we shall learn what that cost.`,
    p`It sounds like a dare, and it reads at first like one. There is a chapter on a drawer that sticks. There is an
      inventory. But somewhere about page forty the trick stops being one, and you notice that you have begun to know
      these people as one knows a family through a party wall: by what is moved, and when, and how hard.`,
    quote(
      p`He put the chair back as if it were asleep. She had never seen him put a chair back, and she thought: so it is
        to be today.`,
    ),
    pull`You have begun to know these people as one knows a family through a party wall.`,
    p`Those two sentences are a divorce, and they are all the divorce that we get. Crane’s great gift is to know what a
      room looks like ten minutes after something has happened in it. Whole quarrels are carried by a cup on the wrong
      hook. There is a death here, quite early, that I read straight past; it was only when nobody had pulled the blind
      by noon that I turned back two pages and found it.`,
    figure('rain', 'The walk home in chapter nine, and the only page on which we are out of doors.'),
    h2('The last drawer'),
    p`I wish that she had stopped when the removers come. The final chapter explains the compass point, and then explains
      why it has been explained, and for the first time the furniture is made to *mean*. It is as though a very good
      waiter had sat down at one’s table to ask about the soup.`,
    p`But I have moved my own chairs since, to see. There is a mark on the wall behind one of them that I cannot account
      for at all.`,
  ],
  comments: [
    {
      by: 'noor',
      at: '2026-11-16T10:44:00Z',
      text: 'I have sold nineteen of these by putting one on a kitchen chair in the window. The chair is not for sale, please stop asking.',
    },
    {
      by: 'priya',
      at: '2026-11-16T12:25:00Z',
      text: 'I also read past the death! I thought that it was a paragraph about toast.',
    },
    {
      by: 'noor',
      at: '2026-11-16T12:31:00Z',
      to: 2,
      spoils: true,
      text: 'It is a paragraph about toast. It is just that there are two slices.',
    },
    {
      by: 'priya',
      at: '2026-11-16T12:33:00Z',
      to: 3,
      text: 'Oh no.',
    },
    {
      by: 'aurelie',
      at: '2026-11-16T13:50:00Z',
      to: 4,
      text: 'I am sorry. I did look for a way to warn people about the toast.',
    },
  ],
};
