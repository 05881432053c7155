import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';
import { pageNumber } from './pagination.ts';
import { readRedirect } from './redirect.ts';
import { REDIRECT_TEXT_MAX } from './redirect-lines.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);
const text = z.string().max(2_000).default('');

/** A redirect as it is typed, new or changed. `site` is the address of the site. */
export const redirectForm = (site: () => string) =>
  z.object({ id: id.optional(), from: text, to: text, status: text }).transform(({ id, ...typed }, context) => {
    const read = readRedirect(typed, site());
    if ('redirect' in read) return { id, ...read.redirect };
    context.addIssue({ code: 'custom', path: [read.field], message: read.refusal });
    return z.NEVER;
  });

export const removeRedirectForm = z.object({ id });

/** Many at once: typed, or from a file. Only looked at, unless they are to be kept. */
export const redirectLinesForm = z.object({
  lines: z.string().max(REDIRECT_TEXT_MAX).default(''),
  file: z.instanceof(File).optional(),
  step: z.enum(['try', 'keep']),
});

/** Words are looked for as they stand. */
export const FIND_MAX = 100;

/** What of the list an address asks for; undefined when it asks for no page. */
export function redirectFilter(asked: Record<string, string | string[] | undefined>) {
  const page = pageNumber(asked.page);
  const find =
    typeof asked.find === 'string'
      ? asked.find
          .replace(/\p{Cc}/gu, '')
          .trim()
          .slice(0, FIND_MAX)
      : '';
  return page === undefined ? undefined : { find, page };
}
