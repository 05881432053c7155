import { and, eq, exists, inArray, or } from 'drizzle-orm';
import type { Body } from '#domain/body.ts';
import { criticPath } from '#domain/critic.ts';
import {
  cardsIn,
  type Linked,
  nothingLinked,
  type Reference,
  type ReferenceKind,
  referenceKey,
  referencesIn,
} from '#domain/reference.ts';
import { storyPath } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';
import { read } from './connection.ts';
import { published } from './critics.ts';
import { mergedWorks } from './former-works.ts';
import { accounts, guests, stories, works } from './schema.ts';
import { storyCards } from './story-cards.ts';
import { worksWithPage } from './work-pages.ts';

type Path = { id: number; path: string; became?: Reference };

/** Where the links of a text to our own pages lead at the moment. What readers cannot see leads nowhere. */
export async function linkedFrom(body: Body): Promise<Linked> {
  const references = referencesIn(body);
  if (references.length === 0) return nothingLinked;
  const numbers = (kind: ReferenceKind) => references.filter((one) => one.kind === kind).map(({ id }) => id);
  const [toStories, toWorks, toCritics, toGuests, cards] = await Promise.all([
    storyPaths(numbers('story')),
    workPaths(numbers('work')),
    criticPaths(numbers('critic')),
    guestPaths(numbers('guest')),
    storyCards(cardsIn(body)),
  ]);
  const keyed = (kind: ReferenceKind, paths: Path[]) =>
    paths.map(({ id, path }): [string, string] => [referenceKey({ kind, id }), path]);
  return {
    paths: new Map([
      ...keyed('story', toStories),
      ...keyed('work', toWorks),
      ...keyed('critic', toCritics),
      ...keyed('guest', toGuests),
    ]),
    became: [...toWorks, ...toGuests].flatMap(({ became }) => became ?? []),
    cards: new Map(cards.map((card) => [card.id, card])),
  };
}

async function storyPaths(ids: number[]): Promise<Path[]> {
  if (ids.length === 0) return [];
  const rows = await read()
    .select({ id: stories.id, area: stories.area, slug: stories.slug, status: stories.status })
    .from(stories)
    // By id alone: asked for the status too, SQLite would walk an index of all that is published instead.
    .where(inArray(stories.id, ids));
  return rows.flatMap(({ id, area, slug, status }) =>
    status === 'published' && slug ? [{ id, path: storyPath({ area, slug }) }] : [],
  );
}

async function workPaths(ids: number[]): Promise<Path[]> {
  if (ids.length === 0) return [];
  const merged = await mergedWorks(ids);
  const keptOf = (id: number) => merged.get(id) ?? id;
  const kept = ids.map(keptOf);
  const rows = await read().select({ id: works.id, slug: works.slug }).from(works).where(inArray(works.id, kept));
  const [withPage, slugs] = [await worksWithPage(kept), new Map(rows.map(({ id, slug }) => [id, slug]))];
  return ids.flatMap((id) => {
    const work = keptOf(id);
    const slug = slugs.get(work);
    const became = work === id ? {} : { became: { kind: 'work', id: work } as const };
    return slug && withPage.has(work) ? [{ id, path: workPath({ slug }), ...became }] : [];
  });
}

async function criticPaths(ids: number[]): Promise<Path[]> {
  if (ids.length === 0) return [];
  const rows = await read()
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(and(inArray(accounts.id, ids), exists(published('account'))));
  return rows.map(({ id, handle }) => ({ id, path: criticPath({ handle }) }));
}

/** A guest who got an account is found where that is; nothing stands under the guest then. */
async function guestPaths(ids: number[]): Promise<Path[]> {
  if (ids.length === 0) return [];
  const rows = await read()
    .select({ id: guests.id, handle: guests.handle, into: { id: accounts.id, handle: accounts.handle } })
    .from(guests)
    .leftJoin(accounts, eq(accounts.id, guests.mergedIntoId))
    .where(and(inArray(guests.id, ids), or(exists(published('guest')), exists(published('account')))));
  return rows.map(({ id, handle, into }) => ({
    ...{ id, path: criticPath(into ?? { handle }) },
    ...(into ? { became: { kind: 'critic', id: into.id } as const } : {}),
  }));
}
