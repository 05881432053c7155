import { staffRoute } from '#app/desk/staff-route.ts';
import { allRedirects } from '#db/redirects.ts';
import { CSV_START } from '#domain/csv.ts';
import { canKeepRedirects } from '#domain/permissions.ts';
import { redirectLines } from '#domain/redirect-lines.ts';

/** Some ten megabytes, which the server holds while it sends them. */
const MOST_LINES = 100_000;

/** All redirects as a table that can be read in again. */
export const GET = staffRoute(
  canKeepRedirects,
  async () =>
    new Response(CSV_START + redirectLines(await allRedirects(MOST_LINES)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="redirects.csv"',
      },
    }),
);
