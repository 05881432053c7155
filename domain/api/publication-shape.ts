import { z } from 'zod';
import { scoreScales } from '#domain/score-scale.ts';
import { gathering } from './parts.ts';
import { address, shape } from './shape.ts';

export const publication = shape('Publication', 'Whose API this is, and where everything begins.', {
  name: z.string(),
  tagline: z.string(),
  language: z.string().describe('Of everything that is told, as BCP 47 has it.'),
  scoreScale: z.enum(scoreScales).describe('How scores are shown.'),
  sections: z.array(gathering).describe('In the order of the menu.'),
  url: address.describe('The front page.'),
  stories: address,
  works: address,
  people: address,
  lists: address,
  openapi: address.describe('This API, described for programs (OpenAPI 3.1).'),
  documentation: address.describe('The same for people.'),
});

export type ToldPublication = z.output<typeof publication>;
