import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { numberScope } from '#app/desk/number-scope.ts';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { Headline } from '#components/headline.tsx';
import { ChartKeys, DayChart } from '#components/numbers/day-chart.tsx';
import { Figures } from '#components/numbers/figures.tsx';
import { MostReadList } from '#components/numbers/most-read-list.tsx';
import { placeWords } from '#components/numbers/place-words.ts';
import { ReadsBy } from '#components/numbers/reads-by.tsx';
import { SpanForm } from '#components/numbers/span-form.tsx';
import { StoryLedger } from '#components/numbers/story-ledger.tsx';
import { VainSearches } from '#components/numbers/vain-searches.tsx';
import { RailHead } from '#components/rail-head.tsx';
import {
  mostReadEver,
  mostReadIn,
  readsByDay,
  readsByPlace,
  readsBySection,
  type Scope,
  type StoryRead,
} from '#db/numbers.ts';
import { settings } from '#db/settings.ts';
import { mostVainSearches } from '#db/vain-searches.ts';
import { barsOf, byWeek } from '#domain/chart.ts';
import { isoDay } from '#domain/dates.ts';
import { deskSearchPath } from '#domain/desk-search.ts';
import {
  aYearBefore,
  type Days,
  daysBefore,
  daysUpTo,
  everyDay,
  inAll,
  type NumbersFilter,
  numbersAddress,
  numbersCsvPath,
  numbersFilter,
  spanWords,
} from '#domain/numbers.ts';
import { canSeeNumbers } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'Numbers' };

const STORIES_SHOWN = 20;
const RANKED = 5;
const PLACES_SHOWN = 12;
const SEARCHES_SHOWN = 12;
/** More bars than this are drawn by the week. */
const MOST_BARS = 92;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const filter = numbersFilter(await searchParams);
  const counted = canSeeNumbers(viewer) && filter ? await numberScope(filter, viewer) : undefined;
  if (!filter || !counted) notFound();
  const { scope, headline } = counted;
  const publication = await currentPublication();
  const { locale } = publication;
  const days = daysUpTo(isoDay(new Date(), publication), filter.span);
  const [bars, before] = await Promise.all([readBars(scope, days), readsByDay(scope, daysBefore(days, filter.span))]);
  const sums = inAll(bars);
  const unit = bars.length > MOST_BARS ? 'week' : 'day';
  const reads = `${sums.reads.toLocaleString(locale)} ${sums.reads === 1 ? 'read' : 'reads'}`;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">{scope === 'house' ? 'Numbers' : headline ? 'Numbers of one story' : 'Your numbers'}</p>
          <h1 className="title">
            {reads} in {spanWords[filter.span]}
          </h1>
          {headline && (
            <p>
              <Headline text={headline} />. <a href={numbersAddress({ span: filter.span })}>All stories</a>
            </p>
          )}
        </div>
        <SpanForm filter={filter} />
      </header>
      {!settings().MARQUEE_NUMBERS && (
        <p className="notice">Nothing is counted at present: the server was started with MARQUEE_NUMBERS=0.</p>
      )}
      <Figures span={filter.span} today={bars.at(-1)?.reads ?? 0} now={sums} before={inAll(before)} locale={locale} />
      <section className="gap-l" aria-labelledby="days">
        <RailHead id="days" aside={<ChartKeys unit={unit} line={bars.some((bar) => bar.before > 0)} />}>
          By {unit}
        </RailHead>
        <DayChart
          bars={unit === 'week' ? byWeek(bars) : bars}
          unit={unit}
          calendar={publication}
          csv={numbersCsvPath(filter, 'days')}
        />
      </section>
      {filter.storyId === undefined && <Stories scope={scope} filter={filter} days={days} />}
      <div className="duo gap-l">
        <Places scope={scope} filter={filter} days={days} />
        {scope === 'house' && <House filter={filter} days={days} />}
      </div>
    </main>
  );
}

async function readBars(scope: Scope, { from, to }: Days) {
  const then = { from: aYearBefore(from), to: aYearBefore(to) };
  return barsOf(everyDay({ from, to }), await readsByDay(scope, { from, to }), await readsByDay(scope, then));
}

type PartProps = { scope: Scope; filter: NumbersFilter; days: Days };

/** What was read most: in these days, since yesterday, ever. */
async function Stories({ scope, filter, days }: PartProps) {
  const publication = await currentPublication();
  const [stories, now, ever] = await Promise.all([
    mostReadIn(scope, days, STORIES_SHOWN),
    mostReadIn(scope, daysUpTo(days.to, 2), RANKED),
    mostReadEver(scope, RANKED),
  ]);
  const line = (story: StoryRead) => ({
    ...story,
    withdrawn: story.status === 'withdrawn',
    href: numbersAddress({ span: filter.span, storyId: story.id }),
  });
  return (
    <>
      <section className="gap-l" aria-labelledby="stories">
        <RailHead
          id="stories"
          aside={
            <a href={numbersCsvPath(filter, 'stories')} download>
              CSV<span className="sr"> of all stories</span>
            </a>
          }
        >
          By story
        </RailHead>
        {stories.length > 0 ? (
          <StoryLedger stories={stories.map(line)} calendar={publication} />
        ) : (
          <p className="meta">Nobody has read anything in these days.</p>
        )}
      </section>
      <div className="duo gap-l">
        <MostReadList id="now" title="Since yesterday" stories={now.map(line)} locale={publication.locale} />
        <MostReadList id="ever" title="Ever" stories={ever.map(line)} locale={publication.locale} />
      </div>
    </>
  );
}

async function Places({ scope, filter, days }: PartProps) {
  const [{ locale }, places] = await Promise.all([currentPublication(), readsByPlace(scope, days, PLACES_SHOWN)]);
  return (
    <ReadsBy
      id="from"
      title="Where they come from"
      label="Reads by where the reader came from"
      rows={places.map(({ host, reads }) => ({ name: placeWords(host), reads }))}
      csv={numbersCsvPath(filter, 'places')}
      note="Counted on our own server from the address of the page before, without cookies. Nobody is followed."
      locale={locale}
    />
  );
}

/** What concerns the house as a whole. */
async function House({ filter, days }: Omit<PartProps, 'scope'>) {
  const [{ locale }, sections, searches] = await Promise.all([
    currentPublication(),
    readsBySection(days),
    mostVainSearches(days, SEARCHES_SHOWN),
  ]);
  return (
    <>
      <ReadsBy
        id="sections"
        title="By section"
        label="Reads by section"
        rows={sections}
        csv={numbersCsvPath(filter, 'sections')}
        locale={locale}
      />
      <VainSearches
        searches={searches.map((one) => ({ ...one, href: deskSearchPath({ typed: one.words, page: 1 }) }))}
        csv={numbersCsvPath(filter, 'searches')}
        locale={locale}
      />
    </>
  );
}
