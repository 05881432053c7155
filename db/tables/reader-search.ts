import type { Kit } from '../kit.ts';
import type { defineStories } from './stories.ts';

/** What readers search by: the words of what is published, and of nothing else. */
export function defineReaderSearch(kit: Kit, { stories }: ReturnType<typeof defineStories>) {
  /**
   * One row for each published story, its words as domain/search-tokens.ts keeps them. Triggers remove it when the story is
   * withdrawn, and when its text changes; the index over `tokens` is made in the migration: it differs between the engines.
   */
  const readerEntries = kit.table(
    'reader_entries',
    {
      storyId: kit
        .int()
        .primaryKey()
        .references(() => stories.id, { onDelete: 'cascade' }),
      publishedAt: kit.time().notNull(),
      score: kit.int(),
      /** What it is sorted under. */
      facets: kit.text().notNull(),
      /** Words that are worth more than those of the text: of titles, of names, of the short review. */
      title: kit.text().notNull(),
      names: kit.text().notNull(),
      verdict: kit.text().notNull(),
      /** All that it is found by. */
      tokens: kit.text().notNull(),
      /** All words in their order, for phrases; last, because it is long and seldom read. */
      text: kit.text().notNull(),
    },
    (t) => [kit.index('reader_entries_newest').on(t.publishedAt, t.storyId)],
  );

  /** Words that titles, names and short reviews have had, to guess at what was meant. Whether one is still said, the entries know. */
  const readerWords = kit.table('reader_words', { id: kit.id(), word: kit.text().notNull() }, (t) => [
    kit.unique('reader_words_word').on(t.word),
  ]);

  /** Each three letters of such a word. */
  const readerWordParts = kit.table(
    'reader_word_parts',
    {
      part: kit.text().notNull(),
      wordId: kit
        .int()
        .notNull()
        .references(() => readerWords.id, { onDelete: 'cascade' }),
    },
    (t) => [kit.primaryKey({ columns: [t.part, t.wordId] }), kit.index('reader_word_parts_word').on(t.wordId)],
  );

  return { readerEntries, readerWords, readerWordParts };
}
