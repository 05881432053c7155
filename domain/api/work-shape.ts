import { z } from 'zod';
import { PLACINGS_MOST } from '#domain/ranked-list.ts';
import { workKinds } from '#domain/work.ts';
import { PARTS_MOST } from '#domain/work-parts.ts';
import { credit, edition, fact, genre, identifier, partLink, picture, release, storyLink, wholeLink } from './parts.ts';
import { address, fields, shape } from './shape.ts';

const summaryFields = {
  id: fields.id,
  kind: z.enum(workKinds),
  title: z.string(),
  year: z.int().nullable(),
  poster: picture.nullable(),
  url: fields.url,
  api: fields.api,
};

export const workSummary = shape('WorkSummary', 'A work as it stands among others.', summaryFields);

const placing = shape('Placing', 'A place that a work holds in one of our lists.', {
  rank: z.int().min(1),
  list: storyLink,
});

export const work = shape('Work', 'A work that something published is about or ranks, with what is known of it.', {
  ...summaryFields,
  originalTitle: z.string().describe('What it is called where it was made; empty when that is its title.'),
  minutes: z.int().nullable().describe('Its running time.'),
  availability: z.string().describe('Where it can be had now, in words; empty when nobody has said.'),
  genres: z.array(genre),
  credits: z.array(credit).describe('In the order in which its page shows them.'),
  facts: z.array(fact),
  editions: z.array(edition),
  releases: z.array(release),
  identifiers: z.array(identifier),
  whole: wholeLink.nullable().describe('What it is a part of.'),
  parts: z
    .array(partLink)
    .describe(`What it is made of, as far as something published is about it; the first ${PARTS_MOST}.`),
  placings: z
    .array(placing)
    .describe(`Where it stands in our lists: its ${PLACINGS_MOST} best places, the best first.`),
  stories: address.describe('The stories about it here.'),
});

export type ToldWorkSummary = z.output<typeof workSummary>;
export type ToldWork = z.output<typeof work>;
