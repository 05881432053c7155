import type { DemoStory } from '#db/demo/story.ts';
import { p, pull } from '#db/demo/writing.ts';

export const parishLedger: DemoStory = {
  kind: 'review',
  author: 'dev',
  slug: 'parish-ledger',
  headline: 'Review: *Parish Ledger*',
  verdict:
    'A century of births, fines and turnips, kept by you in a neat hand. Nobody has ever been so moved by a column.',
  section: 'games',
  tags: ['Ledgers', 'Houses'],
  work: 'parish-ledger',
  edition: 'PC, first release',
  score: 4,
  lead: 'kitchen',
  begun: '2026-09-22T20:00:00Z',
  published: '2026-09-25T08:00:00Z',
  body: [
    p`You have a page for each year, and each year has fourteen lines. Into these you must get everything that happened in
      the parish. There were sixteen things. That is *Parish Ledger*, all of it, and I have not been able to think about
      anything else since Tuesday.`,
    p`What is written down is so. Leave out the Dobbs baby and by 1871 there is no Dobbs to mend the roof. Leave out the
      fine for the pig and in thirty years a man will swear, in your own words, that it was his field. You are never told
      any of this. You turn back, to look for a name that you are sure of, and it is not there, because in 1844 you had
      wanted the line for some weather.`,
    pull`In 1844 you had wanted the line for some weather.`,
    p`Beatrix Lowe has drawn it all in two inks. There is a sound, when the page is full and the sand is shaken on it, that
      I should like played at my funeral. It could be half an hour shorter, and its one joke about the curate is made
      every decade. But at the end it hands you the book, all hundred pages, in your own hand. I found the Dobbs baby. I
      had put her in after all, in the margin.`,
  ],
  comments: [
    {
      by: 'noor',
      at: '2026-09-25T18:25:00Z',
      text: 'I left out a wedding for a flood, and there is now nobody called Haddad in the county. I have written to apologise.',
    },
  ],
};
