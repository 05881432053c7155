import { around, type FoundPiece, piecesOf, type TextWord, textWords } from './found-passage.ts';
import type { ReaderQuery, SoughtTerm } from './reader-query.ts';
import type { Matching } from './search-tokens.ts';
import type { Stem } from './stemmer.ts';
import { formsIn, type WordForms } from './word-forms.ts';

/** Shows where a text says what a search has found it by. One for each page of results: it remembers the words that it has read. */
export class SearchMarks {
  readonly #terms: SoughtTerm[];
  readonly #matching: Matching;
  readonly #stem: Stem;
  readonly #known = new Map<string, WordForms[]>();

  constructor({ terms }: Pick<ReaderQuery, 'terms'>, matching: Matching, stem: Stem) {
    this.#terms = terms;
    this.#matching = matching;
    this.#stem = stem;
  }

  /** The text with every word marked that was looked for. */
  marked(text: string): FoundPiece[] {
    return piecesOf(text, this.#read(text).words);
  }

  /**
   * What of a story shows best that it was found: its short review, unless a passage says what that and the headline do not.
   */
  said(headline: string, verdict: string, passages: string[]): FoundPiece[] {
    const known = new Set([...this.#read(headline).terms, ...this.#read(verdict).terms]);
    const missing = this.#terms.length - known.size;
    if (missing === 0) return this.marked(verdict);
    let best: { text: string; at: number; terms: number } | undefined;
    for (const text of passages) {
      const { words, terms } = this.#read(text);
      const news = terms.filter((term) => !known.has(term)).length;
      if (news > (best?.terms ?? 0)) best = { text, at: words[0]?.index ?? 0, terms: news };
      if (news === missing) break;
    }
    return this.marked(best ? around(best.text, best.at) : verdict);
  }

  /** The words of a text that were looked for, and which terms it says. */
  #read(text: string): { words: TextWord[]; terms: number[] } {
    const words = textWords(text);
    const parts = words.flatMap((word) => this.#formsOf(word[0]).map((forms) => ({ word, forms })));
    const found = new Set<TextWord>();
    const terms = this.#terms.flatMap((term, number) => {
      const places =
        'phrase' in term ? phraseIn(parts, term.phrase) : parts.filter(({ forms }) => this.#says(forms, term));
      for (const { word } of places) found.add(word);
      return places.length > 0 ? [number] : [];
    });
    return { words: words.filter((word) => found.has(word)), terms };
  }

  #says({ word, stem, plainStem }: WordForms, wanted: { word: string; stem: string }): boolean {
    if ([word, stem, plainStem].includes(wanted.stem)) return true;
    return this.#matching === 'beginnings' && word.startsWith(wanted.word);
  }

  #formsOf(word: string): WordForms[] {
    const known = this.#known.get(word) ?? formsIn(word, this.#stem);
    this.#known.set(word, known);
    return known;
  }
}

type Part = { word: TextWord; forms: WordForms };

/** All words of a phrase, wherever they stand beside each other. */
const phraseIn = (parts: Part[], phrase: string[]): Part[] =>
  parts.flatMap((_, at) => {
    const run = parts.slice(at, at + phrase.length);
    return run.length === phrase.length && run.every(({ forms }, place) => forms.word === phrase[place]) ? run : [];
  });
