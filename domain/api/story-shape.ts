import { z } from 'zod';
import { storyKinds } from '#domain/story.ts';
import { workKinds } from '#domain/work.ts';
import { gathering, picture, score, storyLink, workLink, writer } from './parts.ts';
import { address, fields, moment, shape } from './shape.ts';

const summaryFields = {
  id: fields.id,
  kind: z.enum(storyKinds).describe('A review is about one work, a list ranks several.'),
  headline: z.string().describe('Plain text.'),
  verdict: z.string().describe('The short review; of other kinds what the story is about, in a sentence or two.'),
  score: score.nullable().describe('Null where it gives none.'),
  edition: z.string().describe('Which version of the work was judged; empty where that makes no difference.'),
  section: gathering,
  writers: z.array(writer).describe('Under whose names it stands, in order.'),
  work: workLink.nullable().describe('What it is about, where that is one work.'),
  picture: picture.nullable(),
  publishedAt: moment.describe('When it came out.'),
  changedAt: moment.describe('When its text was last changed; the time of publication, if it never was.'),
  comments: z.int().min(0).describe('How many comments everybody can read.'),
  url: fields.url,
  api: fields.api,
};

export const storySummary = shape('StorySummary', 'A story as it stands among others.', summaryFields);

export const listSummary = shape('ListSummary', 'A ranked list as it stands among others.', {
  ...summaryFields,
  works: z.int().min(0).describe('How many works it ranks.'),
});

const entry = shape('Entry', 'A work at its place in a list.', {
  rank: z.int().min(1).describe('Works that tie have the same.'),
  work: workLink,
  kind: z.enum(workKinds).describe('Of the work.'),
  year: z.int().nullable().describe('Of the work.'),
  blurb: z.string().describe('What the list says of it; plain text.'),
  review: storyLink.nullable().describe('Our newest review of it.'),
});

const correction = shape('Correction', 'What was changed in a story after it came out.', {
  kind: z.enum(['correction', 'clarification', 'update', 'score']),
  text: z.string().describe('What was changed, in plain text.'),
  madeAt: moment,
  url: address.nullable().describe('Where the two texts can be compared, if they can.'),
});

export const story = shape('Story', 'A story with its text. What gives a work away is not in it.', {
  ...summaryFields,
  tags: z.array(gathering),
  html: z
    .string()
    .describe(
      'The text as plain HTML with whole addresses. In the place of a spoiler there is a link to where it can be read.',
    ),
  disclosure: z
    .string()
    .describe('How we came by the work, and what that earns us; empty where there is nothing to say.'),
  entries: z.array(entry).describe('The ranks of a list, first to last; empty on other kinds.'),
  corrections: z.array(correction).describe('Newest first.'),
  thread: address.describe('Its comments here.'),
});

export type ToldStorySummary = z.output<typeof storySummary>;
export type ToldStory = z.output<typeof story>;
