import { numberScope } from '#app/desk/number-scope.ts';
import { staffRoute } from '#app/desk/staff-route.ts';
import { currentPublication } from '#app/publication.ts';
import { placeWords } from '#components/numbers/place-words.ts';
import { mostReadIn, readsByDay, readsByPlace, readsBySection, type Scope } from '#db/numbers.ts';
import { mostVainSearches } from '#db/vain-searches.ts';
import { CSV_START, csvLine } from '#domain/csv.ts';
import { isoDay } from '#domain/dates.ts';
import { plainHeadline } from '#domain/headline.ts';
import { type Days, daysUpTo, numbersFilter, numberTables } from '#domain/numbers.ts';
import { canSeeNumbers } from '#domain/permissions.ts';

/** Some megabyte, which the server holds while it sends it. */
const MOST_LINES = 10_000;

/** One of the tables of the numbers as a file, for those who see it; for everybody else there is no such file. */
export const GET = staffRoute(canSeeNumbers, async (request, viewer) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const filter = numbersFilter(query);
  const what = numberTables.find((one) => one === query.what);
  const counted = filter && what && (await numberScope(filter, viewer));
  if (!counted) return undefined;
  const days = daysUpTo(isoDay(new Date(), await currentPublication()), filter.span);
  const lines = await tables[what](counted.scope, days);
  return (
    lines &&
    new Response(CSV_START + lines.map((cells) => csvLine(cells.map(String))).join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${what}-${days.from}-to-${days.to}.csv"`,
      },
    })
  );
});

type Line = (string | number)[];
/** The lines of a table, its head first; undefined where the scope has none. */
type Table = (scope: Scope, days: Days) => Promise<Line[] | undefined>;

const tables: Record<(typeof numberTables)[number], Table> = {
  days: async (scope, days) => [
    ['Day', 'Reads', 'To the last line'],
    ...(await readsByDay(scope, days)).map(({ day, reads, finished }) => [day, reads, finished]),
  ],
  stories: async (scope, days) => [
    ['Number', 'Story', 'Author', 'Published', 'Status', 'Reads', 'To the last line', 'Comments'],
    ...(await mostReadIn(scope, days, MOST_LINES)).map((story) => [
      ...[story.id, plainHeadline(story.headline), story.author, story.publishedAt?.toISOString() ?? '', story.status],
      ...[story.reads, story.finished, story.comments],
    ]),
  ],
  places: async (scope, days) => [
    ['From', 'Reads'],
    ...(await readsByPlace(scope, days, MOST_LINES)).map(({ host, reads }) => [placeWords(host), reads]),
  ],
  sections: async (scope, days) =>
    scope === 'house'
      ? [
          ['Section', 'Reads', 'To the last line'],
          ...(await readsBySection(days)).map(({ name, reads, finished }) => [name, reads, finished]),
        ]
      : undefined,
  searches: async (scope, days) =>
    scope === 'house'
      ? [['Words', 'Times'], ...(await mostVainSearches(days, MOST_LINES)).map(({ words, times }) => [words, times])]
      : undefined,
};
