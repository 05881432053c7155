import { currentSite } from '#app/structured-data.tsx';
import { type KeyedStory, storyAt, workAt } from '#db/api/keys.ts';
import { sectionNamed, tagNamed, writerNamed } from '#db/api/names.ts';
import { findStories, type StoryFilter } from '#db/api/story-pages.ts';
import { listLengths } from '#db/ranked-lists.ts';
import { findStory } from '#db/stories.ts';
import { storyCards } from '#db/story-cards.ts';
import { apiPaths } from '#domain/api/address.ts';
import { cursorOf } from '#domain/api/cursor.ts';
import { endpoints } from '#domain/api/endpoints.ts';
import type { ParameterError } from '#domain/api/problem.ts';
import { tellStory, tellStorySummary } from '#domain/api/tell-story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { answerer } from './answer.ts';
import { called } from './called.ts';
import { startOf } from './found.ts';

export const storiesAnswer = answerer(endpoints.stories, async (asked) => {
  const found = await pageOf(asked, { kind: asked.kind });
  if ('errors' in found) return found;
  const site = await currentSite();
  return { page: found.cards.map((card) => tellStorySummary(card, site)), cursor: found.cursor };
});

export const listsAnswer = answerer(endpoints.lists, async (asked) => {
  const found = await pageOf(asked, { kind: 'list' });
  if ('errors' in found) return found;
  const [site, lengths] = await Promise.all([currentSite(), listLengths(found.cards.map(({ id }) => id))]);
  const lists = found.cards.map((card) => ({ ...tellStorySummary(card, site), works: lengths.get(card.id) ?? 0 }));
  return { page: lists, cursor: found.cursor };
});

export const storyAnswer = answerer(endpoints.story, async (_, { story }) => {
  const at = await called(story, storyAt);
  return at && tellOne(at, apiPaths.story);
});

export const listAnswer = answerer(endpoints.list, async (_, { list }) => {
  const at = await called(list, storyAt);
  return at?.area === 'lists' ? tellOne(at, apiPaths.list) : undefined;
});

async function tellOne(at: KeyedStory, pathOf: (id: number) => string) {
  if (at.moved) return { moved: pathOf(at.id) };
  const [[card], whole, site] = await Promise.all([storyCards([at.id]), findStory(at.area, at.slug), currentSite()]);
  return card && whole && { one: tellStory(card, whole, site) };
}

type Asked = Names & { since?: Date | undefined; cursor?: string | undefined; limit: number };
type Names = { [name in 'section' | 'critic' | 'tag' | 'work']?: string | undefined };
type Cards = { cards: StoryCard[]; cursor: string | undefined };

async function pageOf(asked: Asked, more: StoryFilter): Promise<Cards | { errors: ParameterError[] }> {
  const start = startOf(asked.cursor, 'stories');
  if ('errors' in start) return start;
  const named = await filterOf(asked);
  if ('errors' in named) return named;
  const { cards, next } = await findStories(
    { ...named, ...more, since: asked.since },
    { ...start, limit: asked.limit },
  );
  return { cards, cursor: next && cursorOf('stories', next) };
}

/** What the names stand for; or which of them nothing that is published has. */
async function filterOf({ section, critic, tag, work }: Names): Promise<StoryFilter | { errors: ParameterError[] }> {
  const [inSection, writer, tagged, about] = await Promise.all([
    section && sectionNamed(section),
    critic && writerNamed(critic),
    tag && tagNamed(tag),
    work && called(work, workAt),
  ]);
  const errors = [
    section && !inSection && { parameter: 'section', detail: `There is no section “${section}”.` },
    critic && !writer && { parameter: 'critic', detail: `Nothing stands under the name of “${critic}”.` },
    tag && !tagged && { parameter: 'tag', detail: `Nothing has the tag “${tag}”.` },
    work && !about && { parameter: 'work', detail: `There is no work “${work}” here: a number, or works:her.` },
  ].filter((one) => typeof one === 'object');
  if (errors.length > 0) return { errors };
  return {
    ...(inSection && { sectionId: inSection.id }),
    ...(writer && { writer }),
    ...(tagged && { tagId: tagged.id }),
    ...(about && { workId: about.id }),
  };
}
