import type { Kit } from '../kit.ts';
import type { defineStories } from './stories.ts';
import type { defineWorks } from './works.ts';

/**
 * What published stories are gathered by beside their own columns. Each pair holds the time of publication too, so that
 * an index gives them in its order; the pairs of genres and mentions are there while readers have the story.
 */
export function defineGathering(
  kit: Kit,
  { works }: ReturnType<typeof defineWorks>,
  { stories, tags }: ReturnType<typeof defineStories>,
) {
  const genres = kit.table('genres', { id: kit.id(), slug: kit.text().notNull(), name: kit.text().notNull() }, (t) => [
    kit.unique('genres_slug').on(t.slug),
  ]);

  const workGenres = kit.table(
    'work_genres',
    {
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
      genreId: kit
        .int()
        .notNull()
        .references(() => genres.id),
      /** From 1, in the order in which they were typed. */
      position: kit.int().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.workId, t.genreId] }), kit.index('work_genres_genre').on(t.genreId, t.workId)],
  );

  /** The genres of the work that a story is about. */
  const storyGenres = kit.table(
    'story_genres',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      genreId: kit
        .int()
        .notNull()
        .references(() => genres.id),
      publishedAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.genreId] }),
      kit.index('story_genres_newest').on(t.genreId, t.publishedAt, t.storyId),
    ],
  );

  /** The works that a story speaks of beside its own: where its text leads, outside of its bars. */
  const storyMentions = kit.table(
    'story_mentions',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
      publishedAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.workId] }),
      kit.index('story_mentions_newest').on(t.workId, t.publishedAt, t.storyId),
    ],
  );

  /** Addresses that tags once had; they lead on for ever, unless another tag takes them. */
  const formerTags = kit.table(
    'former_tags',
    {
      slug: kit.text().primaryKey(),
      tagId: kit
        .int()
        .notNull()
        .references(() => tags.id, { onDelete: 'cascade' }),
    },
    (t) => [kit.index('former_tags_tag').on(t.tagId)],
  );

  return { genres, workGenres, storyGenres, storyMentions, formerTags };
}
