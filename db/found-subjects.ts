import { asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { AccountLine } from '#domain/account-line.ts';
import type { DeskRow } from '#domain/desk-row.ts';
import type { FoundPerson, FoundStory, FoundTag, FoundWork } from '#domain/found.ts';
import { passagesOf } from '#domain/search-words.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { accountLine } from './account-list.ts';
import { read } from './connection.ts';
import { deskRows } from './desk-stories.ts';
import { worksNumbered } from './find-works.ts';
import { accounts, credits, people, storyTags, tags, works } from './schema.ts';
import { storyTexts } from './story-texts.ts';
import { picturesNumbered } from './wall-pictures.ts';
import { worksWithPage } from './work-pages.ts';

/** What was found, by its numbers and in their order. Who may see it, was asked when it was looked for. */

export async function foundStories(ids: number[]): Promise<FoundStory[]> {
  const rows: DeskRow[] = await deskRows(ids);
  const said = new Map((await storyTexts(ids)).map(({ id, texts }) => [id, texts]));
  return rows.map((row) => {
    const texts = said.get(row.id) ?? [];
    const passages = texts.flatMap(({ verdict, body, entries, disclosure }) => [
      ...[verdict, ...passagesOf(body)],
      ...[...entries.map(({ blurb }) => blurb), disclosure],
    ]);
    return { ...row, passages, tags: [...new Set(texts.flatMap((text) => text.tags))] };
  });
}

export async function foundWorks(ids: number[]): Promise<FoundWork[]> {
  if (ids.length === 0) return [];
  const shown = await read().select({ id: works.id, slug: works.slug }).from(works).where(inArray(works.id, ids));
  const slugs = new Map(shown.map(({ id, slug }) => [id, slug]));
  const onSite = await worksWithPage(ids);
  const lines = await worksNumbered(ids);
  return inOrder(
    ids,
    lines.map((line) => ({ ...line, slug: onSite.has(line.id) ? (slugs.get(line.id) ?? null) : null })),
  );
}

/** Of what somebody made, as much as stands in a line. */
const WORKS_NAMED = 3;

export async function foundPeople(ids: number[]): Promise<FoundPerson[]> {
  if (ids.length === 0) return [];
  const rows = await read().select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
  const made = await read()
    .selectDistinct({ personId: credits.personId, title: works.title, year: works.year, id: works.id })
    .from(credits)
    .innerJoin(works, eq(works.id, credits.workId))
    .where(inArray(credits.personId, ids))
    .orderBy(asc(credits.personId), desc(works.id));
  const byPerson = Map.groupBy(made, ({ personId }) => personId);
  return inOrder(
    ids,
    rows.map((row) => {
      const theirs = byPerson.get(row.id) ?? [];
      return {
        ...row,
        works: theirs.slice(0, WORKS_NAMED).map(({ title }) => title),
        more: theirs.length - WORKS_NAMED,
      };
    }),
  );
}

export async function foundTags(ids: number[]): Promise<FoundTag[]> {
  if (ids.length === 0) return [];
  const rows = await read().select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.id, ids));
  const used = await read()
    .select({ tagId: storyTags.tagId, stories: count() })
    .from(storyTags)
    .where(inArray(storyTags.tagId, ids))
    .groupBy(storyTags.tagId);
  const uses = new Map(used.map(({ tagId, stories }) => [tagId, stories]));
  return inOrder(
    ids,
    rows.map((row) => ({ ...row, stories: uses.get(row.id) ?? 0 })),
  );
}

export const foundPictures = async (ids: number[]): Promise<WallPicture[]> => inOrder(ids, await picturesNumbered(ids));

export async function foundAccounts(ids: number[]): Promise<AccountLine[]> {
  if (ids.length === 0) return [];
  return inOrder(ids, await read().select(accountLine).from(accounts).where(inArray(accounts.id, ids)));
}

function inOrder<Row extends { id: number }>(ids: number[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
