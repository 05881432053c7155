import { and, eq, type SQL } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { makerWho, makerWhoOnce } from '#db/person-pages.ts';
import { formerAddresses, formerPeople, formerWorks, people, stories, works } from '#db/schema.ts';
import { hasPage } from '#db/work-pages.ts';
import type { ApiKey } from '#domain/api/address.ts';
import type { Maker } from '#domain/person-page.ts';
import { type StoryArea, storyAreas } from '#domain/story.ts';

/** What a key names, as far as it has a page; `moved` where it was known by that before it became what it is. */
export type Keyed<At = unknown> = At & { id: number; slug: string; moved: boolean };

export type KeyedStory = Keyed<{ area: StoryArea }>;

export async function storyAt(key: ApiKey): Promise<KeyedStory | undefined> {
  if ('id' in key) return publishedStory(eq(stories.id, key.id));
  const area = storyAreas.find((one) => one === key.area);
  if (!area) return undefined;
  const here = await publishedStory(and(eq(stories.area, area), eq(stories.slug, key.slug)));
  if (here) return here;
  const [former] = await read()
    .select({ id: formerAddresses.storyId })
    .from(formerAddresses)
    .where(and(eq(formerAddresses.area, area), eq(formerAddresses.slug, key.slug)));
  return former && movedTo(await publishedStory(eq(stories.id, former.id)));
}

async function publishedStory(which: SQL | undefined): Promise<KeyedStory | undefined> {
  const [row] = await read()
    .select({ id: stories.id, area: stories.area, slug: stories.slug })
    .from(stories)
    .where(and(which, eq(stories.status, 'published')));
  return row?.slug ? { ...row, slug: row.slug, moved: false } : undefined;
}

export async function workAt(key: ApiKey): Promise<Keyed | undefined> {
  if ('area' in key && key.area !== 'works') return undefined;
  const here = await openWork('id' in key ? eq(works.id, key.id) : eq(works.slug, key.slug));
  if (here) return here;
  const [former] = await read()
    .select({ id: formerWorks.workId })
    .from(formerWorks)
    .where('id' in key ? eq(formerWorks.formerId, key.id) : eq(formerWorks.slug, key.slug));
  return former && movedTo(await openWork(eq(works.id, former.id)));
}

async function openWork(which: SQL): Promise<Keyed | undefined> {
  const [row] = await read()
    .select({ id: works.id, slug: works.slug })
    .from(works)
    .where(and(which, hasPage(works.id)));
  return row && { ...row, moved: false };
}

export async function personAt(key: ApiKey): Promise<Keyed<Maker> | undefined> {
  if ('area' in key && key.area !== 'people') return undefined;
  const here = await makerWho('id' in key ? eq(people.id, key.id) : eq(people.slug, key.slug));
  if (here) return { ...here, moved: false };
  const there = await makerWhoOnce('id' in key ? eq(formerPeople.formerId, key.id) : eq(formerPeople.slug, key.slug));
  return there && { ...there, moved: true };
}

const movedTo = <At>(there: Keyed<At> | undefined): Keyed<At> | undefined => there && { ...there, moved: true };
