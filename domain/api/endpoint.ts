import { z } from 'zod';

/** Things in one answer, unless it is asked otherwise. */
const LIMIT = 20;
/** Some 70 kB of stories. */
const LIMIT_MOST = 50;

/** Longer is no cursor of ours. */
const CURSOR_MAX = 4_000;

type Common = {
  /** In the address, below /api/v1; what is in braces is a key. */
  path: string;
  /** By which a program calls it. */
  id: string;
  title: string;
  about: string;
  /** What the parts in braces name. */
  keys: Record<string, { about: string; example: string }>;
  /** What the page for developers asks of it. */
  example: string;
};

/** Something that can be asked, whatever it is. */
export type Endpoint<Parameters extends z.ZodObject = z.ZodObject, Shape extends z.ZodObject = z.ZodObject> = Common & {
  /** Not strict: what else is given is refused before they are read. */
  parameters: Parameters;
  /** Of the answer or, where there are pages, of each thing in one. */
  shape: Shape;
  pages: boolean;
};

const fieldsOf = <Shape extends z.ZodObject>(shape: Shape) => {
  const names = Object.keys(shape.shape);
  return z
    .array(
      z.enum(names, { error: ({ input }) => `There is no field “${input}” here. There are: ${names.join(', ')}.` }),
    )
    .min(1)
    .optional()
    .describe('Which fields the answer is to have, with commas between them. Without it there are all.');
};

/** Of digits alone, and not of what else JavaScript takes for a number, such as 1e1. */
const numberIn = (written: unknown) => (/^\d+$/.test(String(written)) ? Number(written) : written);
const limitError = `A number from 1 to ${LIMIT_MOST}.`;
const paging = {
  limit: z
    .preprocess(
      numberIn,
      z.int({ error: limitError }).min(1, { error: limitError }).max(LIMIT_MOST, { error: limitError }).default(LIMIT),
    )
    .describe(`How many at most, up to ${LIMIT_MOST}. There can be fewer, and still a next page.`),
  cursor: z
    .string()
    .max(CURSOR_MAX, { error: 'That is no cursor of ours.' })
    .optional()
    .describe('Where to go on. It stands in `next`, which is the whole address of the next page.'),
};

/** One thing. */
export const one = <Shape extends z.ZodObject>(common: Common, shape: Shape) => ({
  ...{ ...common, shape, pages: false },
  parameters: z.object({ fields: fieldsOf(shape) }),
});

/** Things in an order, page by page. */
export const many = <Shape extends z.ZodObject, Filters extends z.ZodRawShape>(
  common: Common,
  shape: Shape,
  filters: Filters,
) => ({
  ...{ ...common, shape, pages: true },
  parameters: z.object({ ...filters, fields: fieldsOf(shape), ...paging }),
});

/** The parts of its address that name something. */
export const keysIn = ({ path }: Pick<Endpoint, 'path'>): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '');
