import { phrasesIn, type ReaderQuery, type SoughtTerm, wordsIn } from './reader-query.ts';
import type { Stem } from './stemmer.ts';
import { everyForm } from './word-forms.ts';

/**
 * What a database is asked for: a word as the index has it, or its beginning. Words have letters and figures only, so a mark
 * before an equals sign is none of theirs: `t=` stands in titles, `n=` among names, and a facet before its value.
 */
export type Token = { token: string; begins?: true };

/** Of each group of `all` one, and nothing of `none`. */
export type TokenQuery = { all: Token[][]; none: Token[] };

/** The parts of a story that are worth more than its text, and the letter by which the index knows them. */
export const marks = { title: 't', names: 'n' } as const;
export type Marked = keyof typeof marks;

const inPart = (part: Marked, token: Token): Token => ({ ...token, token: `${marks[part]}=${token.token}` });

/** How words that were typed are compared with those of texts: by their stems, or by their beginnings. */
export type Matching = 'stems' | 'beginnings';

/** Shorter beginnings are those of everything. */
const BEGINNING_MIN = 3;

/** What finds a story that says all of this, in its text or, with `where`, in one of these parts. */
export function tokensOf(query: ReaderQuery, matching: Matching = 'stems', where: Marked[] = []): TokenQuery {
  const groups = query.terms.flatMap((term) => groupsOf(term, matching));
  return {
    all:
      where.length === 0
        ? groups
        : groups.map((group) => where.flatMap((part) => group.map((one) => inPart(part, one)))),
    none: wordsIn(query.not).map(({ stem }) => ({ token: stem })),
  };
}

function groupsOf(term: SoughtTerm, matching: Matching): Token[][] {
  if ('phrase' in term) return term.phrase.map((word) => [{ token: word }]);
  const { word, stem } = term;
  const begins = matching === 'beginnings' && word.length >= BEGINNING_MIN;
  return [[{ token: stem }, ...(begins ? [{ token: word, begins } as const] : [])]];
}

/** What finds a story that is called so, or names somebody called so, while the last word is still being typed. */
export const calledTokens = (words: string[]): TokenQuery => ({
  all: words.map((word, at) =>
    (Object.keys(marks) as Marked[]).map((part) =>
      inPart(part, { token: word, ...(at === words.length - 1 ? { begins: true } : {}) }),
    ),
  ),
  none: [],
});

/** Phrases are looked for in the text of what was found by its words. */
export const phrasesOf = ({ terms, not }: ReaderQuery) => ({ said: phrasesIn(terms), unsaid: phrasesIn(not) });

/** What a story is found by. */
export type SearchedStory = {
  /** The headline and the titles of its works. */
  titles: string[];
  /** People, roles, writers, tags, section. */
  names: string[];
  verdict: string;
  passages: string[];
  /** `section=film` and so on (search-facets.ts). */
  facets: string[];
};

export type StoryTokens = { title: string; names: string; verdict: string; tokens: string };

/** Spaces around each, so that one is found by looking for it between spaces. */
const spaced = (tokens: string[]) => ` ${tokens.join(' ')} `;

/** The words of a story as they are kept: those of its parts, by which it is ranked, and all, by which it is found. */
export function storyTokens({ titles, names, verdict, passages, facets }: SearchedStory, stem: Stem): StoryTokens {
  const [title, named, said] = [everyForm(titles, stem), everyForm(names, stem), everyForm([verdict], stem)];
  const everywhere = new Set([...title, ...named, ...said, ...everyForm(passages, stem)]);
  const marked = [...title.map((one) => `${marks.title}=${one}`), ...named.map((one) => `${marks.names}=${one}`)];
  return {
    ...{ title: spaced(title), names: spaced(named), verdict: spaced(said) },
    tokens: spaced([...everywhere, ...marked, ...facets]),
  };
}
