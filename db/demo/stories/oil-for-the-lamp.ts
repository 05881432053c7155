import type { DemoStory } from '#db/demo/story.ts';
import { h2, p, pull, quote } from '#db/demo/writing.ts';

export const oilForTheLamp: DemoStory = {
  kind: 'review',
  author: 'aurelie',
  slug: 'oil-for-the-lamp',
  headline: 'Review: *Oil for the Lamp*',
  verdict: 'A keeper’s daughter counts ships for forty years. The counting is the plot, and it is gripping.',
  section: 'books',
  tags: ['Novels', 'Lighthouses', 'Ledgers'],
  work: 'oil-for-the-lamp',
  edition: 'Hardback',
  lead: 'beacon',
  disclosure: 'Morag Sinclair taught the reviewer to bind books, twenty years ago. We have therefore given no score.',
  begun: '2026-10-20T12:00:00Z',
  published: '2026-10-25T09:00:00Z',
  body: [
    p`On the first of March 1881 Isobel Rae, who is nine, is told by her father to count the ships. He means that morning.
      Nobody ever tells her to stop.`,
    p`Morag Sinclair’s novel has the ships in it, all of them, year by year: three hundred and twelve, two hundred and
      ninety, three hundred and six. They stand at the head of each chapter like the number of a psalm. You read past
      them, at first. Then there is a year with only two hundred and forty, and you find that you have stopped, with your
      finger on it, thinking about *who*.`,
    quote(
      p`There went the *Constance*, twice. I put her down twice. Father says that one ship is one ship. But she was not
        going home, the first time.`,
    ),
    pull`You find that you have stopped, with your finger on it.`,
    h2('What adds up'),
    p`There is a marriage in the book, and two deaths, and a man from the Board with a beautiful pen. They are told in the
      margins of the tally, as Isobel would have told them. Ruth Adeyemi, who reads it aloud in another edition, is said
      to give each ship a breath. I can well believe it, and shall be walking the dog for some weeks to make sure.`,
    p`I am not the person to say how good it is. I was once shown by its author how to sew a section so that it would lie
      open and stay open, and have been trying to do it ever since. I shall say only that this one does.`,
  ],
  comments: [
    {
      by: 'noor',
      at: '2026-10-25T10:10:00Z',
      text: 'A review with no score, and a reason for it. I have put it up over the till.',
    },
    {
      by: 'ola',
      at: '2026-10-25T20:44:00Z',
      text: 'The chapter that is only a number. I read it for about ten minutes.',
    },
  ],
};
