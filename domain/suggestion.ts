import type { RateLimit } from './rate-limit.ts';
import { wordsOf } from './search-words.ts';

/** What may be meant by what is being typed, in the order in which it is offered. */
const suggestionKinds = ['work', 'person', 'critic', 'section', 'tag', 'story'] as const;
type SuggestionKind = (typeof suggestionKinds)[number];

/** `path` leads to its page or, where it has none, to what is found by it. */
export type Suggestion = { kind: SuggestionKind; text: string; path: string };

/** As many as can be looked over at a glance. */
const SHOWN = 8;

/** One letter begins everything. */
const LETTERS_MIN = 2;
const WORDS_MAX = 10;

/** Somebody who types asks with each pause; whoever asks more is making a list. */
export const ASKING_SUGGESTIONS: RateLimit = { name: 'suggestions', times: 300, minutes: 5 };

/** The words of what is being typed, as they are looked for; none where it is too little. */
export function begunWords(typed: string): string[] {
  const words = wordsOf(typed).slice(0, WORDS_MAX);
  return words.join('').length < LETTERS_MIN ? [] : words;
}

/** Of these the ones that say all the words, or begin so: each once. */
export function suggested(words: string[], known: Suggestion[]): Suggestion[] {
  const said = known.filter(({ text }) => {
    const own = wordsOf(text);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
  const once = [...new Map(said.map((one) => [`${one.kind} ${one.path}`, one])).values()];
  return suggestionKinds.flatMap((kind) => once.filter((one) => one.kind === kind)).slice(0, SHOWN);
}
