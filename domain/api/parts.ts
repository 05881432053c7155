import { z } from 'zod';
import { identifierSchemes } from '#domain/identifiers.ts';
import { jobs, workKinds } from '#domain/work.ts';
import { address, fields, shape } from './shape.ts';

/** Small shapes that stand in others: links from one thing to the next, pictures, scores. */

const { id, url, api } = fields;

export const gathering = shape('Gathering', 'What stories are gathered under: a section, a tag.', {
  slug: z.string().describe('The last part of the address of its page; what the filters take.'),
  name: z.string(),
  url,
  api: address.describe('Its stories here.'),
});

export const genre = shape('Genre', 'A genre of a work.', {
  slug: z.string().describe('The last part of the address of its page.'),
  name: z.string(),
  url,
});

export const writer = shape('Writer', 'Under whose name a story stands: one of the staff, or a guest.', {
  name: z.string(),
  handle: z.string().describe('The last part of the address of their page; what the filter `critic` takes.'),
  url,
  api: address.describe('Their stories here.'),
});

export const score = shape('Score', 'A score, in the scale of the publication.', {
  value: z.number().describe('As a number of the scale; letters are told in hundredths.'),
  best: z.number().describe('The highest that the scale has.'),
  worst: z.number().describe('The lowest that the scale has.'),
  hundredths: z.int().min(0).max(100).describe('The same whatever the scale.'),
  inWords: z.string().describe('As it is read out: “4½ out of 5 stars”.'),
});

export const picture = shape('Picture', 'A picture, whole.', {
  url: address.describe('A JPEG of it.'),
  width: z.int().min(1).describe('Of the picture as it was handed in, in pixels; the JPEG has the same form.'),
  height: z.int().min(1),
  alt: z.string().describe('What is to be seen; empty where it only decorates.'),
});

export const workLink = shape('WorkLink', 'A work, named.', { id, title: z.string(), url, api });

export const storyLink = shape('StoryLink', 'A story, named.', { id, headline: z.string(), url, api });

export const personLink = shape('PersonLink', 'Somebody who made something, named.', {
  id,
  name: z.string(),
  url,
  api,
});

export const credit = shape('Credit', 'What somebody did for a work.', {
  job: z.enum(jobs),
  role: z.string().describe('The role played, of a cast; else empty.'),
  person: personLink,
});

export const fact = shape('Fact', 'Something known of a work that has no field of its own.', {
  label: z.string(),
  value: z.string(),
});

export const edition = shape('Edition', 'A version of a work that can be judged.', {
  name: z.string(),
  year: z.int().nullable(),
});

export const release = shape('Release', 'When a work came out in a country.', {
  country: z.string().describe('Two letters of ISO 3166.'),
  date: z.string().describe('As far as it is known: `2013`, `2013-12`, `2013-12-18`.'),
  note: z.string(),
});

export const identifier = shape('Identifier', 'By what others know a work.', {
  scheme: z.enum(identifierSchemes),
  value: z.string(),
});

export const partLink = shape('PartLink', 'A part of a work: a season of a series, an episode.', {
  ...{ id, title: z.string(), url, api },
  kind: z.enum(workKinds),
  number: z.int().nullable().describe('Its place in the whole.'),
  year: z.int().nullable(),
});

export const wholeLink = shape('WholeLink', 'What a work is a part of.', {
  ...{ id, title: z.string(), url, api },
  kind: z.enum(workKinds),
  number: z.int().nullable().describe('The place of the part in it.'),
});
