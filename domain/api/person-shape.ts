import { z } from 'zod';
import { jobs } from '#domain/work.ts';
import { address, fields, shape } from './shape.ts';

const summaryFields = { id: fields.id, name: z.string(), url: fields.url, api: fields.api };

export const personSummary = shape('PersonSummary', 'Somebody who made something, among others.', summaryFields);

export const person = shape('Person', 'Somebody who had a part in a work that we wrote about.', {
  ...summaryFields,
  jobs: z.array(z.enum(jobs)).describe('What they do, the most frequent first.'),
  works: address.describe('Their works here.'),
});

export type ToldPersonSummary = z.output<typeof personSummary>;
export type ToldPerson = z.output<typeof person>;
