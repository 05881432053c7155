import { z } from 'zod';
import { HIGHEST_ID } from '#domain/highest-id.ts';

/** Every shape that has a name in the description of the API, by that name. */
export const shapes = z.registry<{ id: string }>();

/**
 * An object that the API answers with, or a part of one. Each field says what it is: the OpenAPI document and the page for
 * developers are made of these words, and the tests hold every answer against them.
 */
export function shape<Fields extends z.ZodRawShape>(id: string, about: string, fields: Fields) {
  const made = z.strictObject(fields).describe(about);
  shapes.add(made, { id });
  return made;
}

export const number = z.int().min(1).max(HIGHEST_ID);
export const moment = z.iso.datetime();
export const address = z.url();

/** Fields that many things have. */
export const fields = {
  id: number.describe('Its number, which stays for ever.'),
  url: address.describe('Its page.'),
  api: address.describe('The same thing here, with all that is told of it.'),
};
