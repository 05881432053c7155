import { closeDatabase, useEngine as openEngine } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { foundStories } from '#db/found-stories.ts';
import { findPublication } from '#db/publication.ts';
import { searchPublished } from '#db/reader-search.ts';
import { reindex } from '#db/reindex.ts';
import { suggestionsFor } from '#db/search-suggestions.ts';
import { readerSearch } from '#domain/reader-search.ts';
import { SearchMarks } from '#domain/search-marks.ts';
import { stemIn } from '#domain/stemmer.ts';
import { measuredStory, originalTitle } from './publication.sqlite.ts';

/** Milliseconds in the process from a question to all that its page says. */
export type Searching = { stories: number; asked: string; found: number; p50: number; p95: number };

const TIMES = 200;
const now = new Date('2026-01-01T12:00:00Z');

/** What readers ask: one story among all, the same with a slip of the hand, what all say, and what nobody says. */
const questions = (stories: number): [string, Record<string, string>][] => {
  const one = originalTitle(measuredStory(stories)).toLowerCase();
  return [
    ['one story', { q: one }],
    ['one story, mistyped', { q: one.replace('werk', 'wrek') }],
    ['one story, all others left out', { q: `${one} -zither` }],
    ['what all say', { q: 'light door' }],
    ['what all say, narrowed', { q: 'light door', section: 'section-3', year: '2012' }],
    ['a phrase of common words', { q: '"the light of the door"' }],
    ['what nobody says', { q: 'zither' }],
  ];
};

/** Searches a publication as its page does; what readers search by is read first, where it is not there yet. */
export async function measureSearch(publication: string, stories: number): Promise<Searching[]> {
  openEngine(openSqlite(publication));
  const all = readerSearch({ q: 'werk' });
  if (all && (await searchPublished(all, now)).total === 0) await reindex();
  const measured: Searching[] = [];
  for (const [asked, query] of questions(stories)) {
    measured.push({ stories, asked, ...(await timed(() => answer(query))) });
  }
  measured.push({ stories, asked: 'suggestions', ...(await timed(async () => (await suggestionsFor('li')).length)) });
  await closeDatabase();
  return measured;
}

/** As app/(reader)/search does, without the markup. */
async function answer(query: Record<string, string>): Promise<number> {
  const search = readerSearch(query);
  if (!search) throw new Error('The search is none.');
  const found = await searchPublished(search, now);
  const publication = await findPublication();
  const hits = await foundStories(found.ids, publication);
  const marks = new SearchMarks(found.query, found.matching, stemIn(publication.locale));
  for (const { card, passages } of hits) marks.said(card.headline, card.verdict, passages);
  return found.total;
}

async function timed(work: () => Promise<number>) {
  const found = await work();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const asked = performance.now();
    await work();
    times.push(performance.now() - asked);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return { found, p50: at(0.5), p95: at(0.95) };
}
