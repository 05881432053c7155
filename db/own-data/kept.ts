import { and, asc, eq, exists, gt, or } from 'drizzle-orm';
import { plainHeadline } from '#domain/headline.ts';
import type { StoryArea } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';
import { read } from '../connection.ts';
import {
  ratings,
  revisions,
  savedStories,
  seenWorks,
  stories,
  storyBylines,
  storyFollows,
  workingCopies,
  works,
} from '../schema.ts';
import { address, type OwnData, storyAddress } from './part.ts';

const work = { id: works.id, slug: works.slug, title: works.title };
const named = ({ slug, title }: { slug: string; title: string }) => ({
  work: title,
  link: address(workPath({ slug })),
});

export const rated: OwnData = {
  name: 'ratings',
  about: 'How you rated works, in stars from a half to five.',
  columns: ['ratings.account_id'],
  async page(accountId, after, most) {
    const rows = await read()
      .select({ ...work, rating: ratings.rating, ratedAt: ratings.ratedAt })
      .from(ratings)
      .innerJoin(works, eq(works.id, ratings.workId))
      .where(and(eq(ratings.accountId, accountId), gt(ratings.workId, after)))
      .orderBy(asc(ratings.workId))
      .limit(most);
    return rows.map((row) => ({ key: row.id, cells: { ...named(row), stars: row.rating / 2, ratedAt: row.ratedAt } }));
  },
};

export const seen: OwnData = {
  name: 'seen',
  about: 'Which works you have seen, and in a series how far; without a season, all of it.',
  columns: ['seen_works.account_id'],
  async page(accountId, after, most) {
    const { season, episode, seenAt } = seenWorks;
    const rows = await read()
      .select({ ...work, season, episode, seenAt })
      .from(seenWorks)
      .innerJoin(works, eq(works.id, seenWorks.workId))
      .where(and(eq(seenWorks.accountId, accountId), gt(seenWorks.workId, after)))
      .orderBy(asc(seenWorks.workId))
      .limit(most);
    return rows.map(({ id, slug, title, ...row }) => ({ key: id, cells: { ...named({ slug, title }), ...row } }));
  },
};

const story = { id: stories.id, area: stories.area, slug: stories.slug, headline: revisions.headline };
const titled = ({ headline, ...at }: { headline: string | null; area: StoryArea; slug: string | null }) => ({
  story: plainHeadline(headline ?? ''),
  link: storyAddress(at),
});

export const saved: OwnData = {
  name: 'saved',
  about: 'Which stories you have saved for later.',
  columns: ['saved_stories.account_id'],
  async page(accountId, after, most) {
    const rows = await read()
      .select({ ...story, savedAt: savedStories.savedAt })
      .from(savedStories)
      .innerJoin(stories, eq(stories.id, savedStories.storyId))
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .where(and(eq(savedStories.accountId, accountId), gt(savedStories.storyId, after)))
      .orderBy(asc(savedStories.storyId))
      .limit(most);
    return rows.map(({ id, savedAt, ...row }) => ({ key: id, cells: { ...titled(row), savedAt } }));
  },
};

export const followed: OwnData = {
  name: 'follows',
  about: 'Which stories you follow.',
  columns: ['story_follows.account_id'],
  async page(accountId, after, most) {
    const rows = await read()
      .select({ ...story, since: storyFollows.since })
      .from(storyFollows)
      .innerJoin(stories, eq(stories.id, storyFollows.storyId))
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .where(and(eq(storyFollows.accountId, accountId), gt(storyFollows.storyId, after)))
      .orderBy(asc(storyFollows.storyId))
      .limit(most);
    return rows.map(({ id, since, ...row }) => ({ key: id, cells: { ...titled(row), since } }));
  },
};

export const written: OwnData = {
  name: 'stories',
  about: 'For those who write here: the stories that are yours or stand under your name. Their texts are on the desk.',
  columns: ['stories.author_id', 'story_bylines.account_id'],
  async page(accountId, after, most) {
    const signed = read()
      .select({ id: storyBylines.storyId })
      .from(storyBylines)
      .where(and(eq(storyBylines.storyId, stories.id), eq(storyBylines.accountId, accountId)));
    const { id, kind, area, slug, status, createdAt, publishedAt } = stories;
    const rows = await read()
      .select({
        ...{ id, kind, area, slug, status, createdAt, publishedAt },
        ...{ headline: revisions.headline, draft: workingCopies.headline },
      })
      .from(stories)
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
      .where(and(or(eq(stories.authorId, accountId), exists(signed)), gt(stories.id, after)))
      .orderBy(asc(stories.id))
      .limit(most);
    return rows.map(({ id: key, area, slug, headline, draft, ...row }) => ({
      key,
      cells: { headline: plainHeadline(headline ?? draft ?? ''), link: storyAddress({ area, slug }), ...row },
    }));
  },
};
