import { emptyBody } from './body.ts';
import { type ComparedBlock, compareBodies } from './body-comparison.ts';
import { type ContentPart, differingParts } from './collision.ts';
import type { ListEntry, StoryContent } from './content.ts';
import { plainHeadline } from './headline.ts';
import { ranksOf } from './list-entries.ts';
import { compareText, type Run } from './word-runs.ts';

/** A work of two lists: where it stood, where it stands, and what is said of it. */
export type ComparedEntry = { workId: number; was: number | null; rank: number | null; blurb: Run[] };

/** How many words came and went. */
export type WordCount = { added: number; taken: number };

/** Two texts of one story, field by field, the text word by word. */
export type Comparison = {
  before: StoryContent;
  after: StoryContent;
  /** The parts in which they differ. */
  parts: ContentPart[];
  headline: Run[];
  verdict: Run[];
  edition: Run[];
  disclosure: Run[];
  body: ComparedBlock[];
  entries: ComparedEntry[];
  words: WordCount;
};

export function compareContents(before: StoryContent, after: StoryContent): Comparison {
  const text = (part: 'verdict' | 'edition' | 'disclosure') => compareText(before[part], after[part]);
  const body = compareBodies(before.body, after.body);
  const entries = compareEntries(before.entries, after.entries);
  const [headline, verdict] = [compareHeadlines(before.headline, after.headline), text('verdict')];
  const said = [...body.map(({ runs }) => runs), ...entries.map(({ blurb }) => blurb), headline, verdict].flat();
  return {
    ...{ before, after, parts: differingParts(before, after), headline, verdict },
    ...{ edition: text('edition'), disclosure: text('disclosure'), body, entries },
    words: { added: wordsOf(said, 'added'), taken: wordsOf(said, 'taken') },
  };
}

/** As readers see them; only where nothing else is another, with the asterisks that make a title. */
function compareHeadlines(before: string, after: string): Run[] {
  const [was, is] = [plainHeadline(before), plainHeadline(after)];
  return was === is ? compareText(before, after) : compareText(was, is);
}

const wordsOf = (runs: Run[], change: Run['change']) =>
  runs.reduce((sum, run) => sum + (run.change === change ? run.words : 0), 0);

/** In the order of the new list; what fell off it comes last. */
function compareEntries(before: ListEntry[], after: ListEntry[]): ComparedEntry[] {
  const [stood, stand] = [placesIn(before), placesIn(after)];
  const fallen = before.filter(({ workId }) => !stand.has(workId));
  return [...after, ...fallen].map(({ workId }) => ({
    workId,
    was: stood.get(workId)?.rank ?? null,
    rank: stand.get(workId)?.rank ?? null,
    blurb: compareText(stood.get(workId)?.blurb ?? '', stand.get(workId)?.blurb ?? ''),
  }));
}

/** Where each work stands, as readers see it: those that tie have one rank. */
function placesIn(entries: ListEntry[]): Map<number, { rank: number; blurb: string }> {
  const ranks = ranksOf(entries);
  return new Map(entries.map(({ workId, blurb }, at) => [workId, { rank: ranks[at] ?? at + 1, blurb }]));
}

/** The words that a text has more and fewer than the one before it; the first has all of them more. */
export function wordsBetween(before: StoryContent | undefined, after: StoryContent): WordCount {
  return compareContents(before ?? nothing(after), after).words;
}

const nothing = (content: StoryContent): StoryContent => ({
  ...{ ...content, headline: '', verdict: '', body: emptyBody, entries: [] },
});
