import type { Body } from './body.ts';
import type { Byline } from './byline.ts';
import type { Disclosed } from './disclosure.ts';

/**
 * A ranked entry of a list; the rank is the place in the array, from 1, or that of the one above when it ties with it
 * (`ranksOf` in list-entries.ts).
 */
export type ListEntry = { workId: number; blurb: string; tied?: true };

/**
 * What a writer writes: the fields that a working copy and every revision of a story hold.
 * A new field begins here, then gets its column in `db/content-columns.ts`.
 */
export type StoryContent = {
  /** Words between asterisks are set as the title of a work: `Review: *Her*`. */
  headline: string;
  /** The short review; for features, news and lists the summary on their cards. */
  verdict: string;
  /** Hundredths of the publication's scale (see score.ts); null when the work is not scored. */
  score: number | null;
  sectionId: number | null;
  tags: string[];
  workId: number | null;
  /** Which version of the work was judged: "The theatrical cut", "PC, patch 1.2". */
  edition: string;
  leadMediaId: number | null;
  /** How we came by the work, in one word; empty while nobody has said. */
  disclosed: Disclosed;
  /** What a reader should know about it beyond that; empty when there is nothing to say. */
  disclosure: string;
  /** The last part of the address; empty means derived from the headline at first publication. */
  slug: string;
  body: Body;
  entries: ListEntry[];
  /** Under whose names it stands, in order; never without one. */
  bylines: Byline[];
};
