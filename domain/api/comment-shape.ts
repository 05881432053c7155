import { z } from 'zod';
import { MAX_DEPTH } from '#domain/comment.ts';
import { houseRules } from '#domain/house-rule.ts';
import { address, fields, moment, number, shape } from './shape.ts';

const author = shape('CommentAuthor', 'Who said something.', {
  name: z.string(),
  url: address.nullable().describe('Their page, where they have one.'),
  staff: z.boolean().describe('Whether they speak for the publication.'),
});

const removal = shape('Removal', 'What is left of a comment that was taken away.', {
  by: z.enum(['author', 'staff']),
  rule: z.enum(houseRules).nullable().describe('Under which house rule, where staff removed it under one.'),
  at: moment,
});

export const comment = shape('Comment', 'A comment as everybody reads it. What gives the work away is not in it.', {
  number: number.describe('Its number in its thread, which stays for ever.'),
  author: author.nullable().describe('Null where the comment was removed.'),
  html: z
    .string()
    .describe(
      'What was said as plain HTML, links to the place of a spoiler in it; empty where the comment was removed.',
    ),
  answers: number
    .nullable()
    .describe('The number of the comment that it answers; null where it answers none, or one that is not there.'),
  depth: z
    .int()
    .min(0)
    .max(MAX_DEPTH)
    .describe(`How far it is set in: how many stand above it, ${MAX_DEPTH} at the most; 0 begins a thread.`),
  likes: z.int().min(0),
  postedAt: moment,
  editedAt: moment.nullable(),
  removed: removal.nullable(),
  url: fields.url,
  api: fields.api,
});

export type ToldComment = z.output<typeof comment>;
