import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { SearchKind, WordedKind } from '#domain/desk-search.ts';
import { plainHeadline } from '#domain/headline.ts';
import { keptWords, passagesOf } from '#domain/search-words.ts';
import { read, transaction } from './connection.ts';
import { dueWords } from './due-words.ts';
import type { Handle } from './engine.ts';
import { storePublished } from './reader-index.ts';
import {
  accounts,
  comments,
  commentWords,
  credits,
  media,
  people,
  searchDue,
  searchEntries,
  tags,
  works,
} from './schema.ts';
import { storyTexts } from './story-texts.ts';

/** Whole texts are read, so few at once; and whoever wants to write waits only for so many. */
const AT_ONCE = 50;

/** A search waits for so many changed texts to be read; the rest is the worker's. */
export const READ_FIRST = 100;

/** Reads the words of what has changed since they were last read, or of so much of it, or of one kind alone. */
export async function indexDue(most = Number.POSITIVE_INFINITY, only?: WordedKind): Promise<number> {
  let done = 0;
  while (done < most && (await isAnythingDue())) {
    const some = await transaction((tx) => indexSome(tx, Math.min(AT_ONCE, most - done), only));
    // What is due is in the hands of those who are writing it.
    if (some === 0) break;
    done += some;
  }
  return done;
}

async function isAnythingDue(): Promise<boolean> {
  const due = await read().select({ kind: searchDue.kind }).from(searchDue).limit(1);
  return due.length > 0;
}

async function indexSome(tx: Handle, most: number, only?: WordedKind): Promise<number> {
  const due = await dueWords(tx, most, only);
  for (const [kind, rows] of Map.groupBy(due, (row) => row.kind)) {
    const ids = rows.map(({ subjectId }) => subjectId);
    // First, so that what is written while the words are read is due again.
    await tx.delete(searchDue).where(and(eq(searchDue.kind, kind), inArray(searchDue.subjectId, ids)));
    if (kind === 'comment') await storeComments(tx, ids);
    else if (kind === 'published') await storePublished(tx, ids);
    else await store(tx, kind, ids, await wordsOf[kind](tx, ids));
  }
  return due.length;
}

/** What something is called, and all else that it says. */
type Said = { id: number; title: string; more: string[] };

async function store(tx: Handle, kind: SearchKind, ids: number[], said: Said[]) {
  const there = new Set(said.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  if (gone.length > 0) {
    await tx.delete(searchEntries).where(and(eq(searchEntries.kind, kind), inArray(searchEntries.subjectId, gone)));
  }
  if (said.length === 0) return;
  const rows = said.map(({ id, title, more }) => ({
    ...{ kind, subjectId: id, title: keptWords(title) },
    text: keptWords(title, ...more),
  }));
  await tx
    .insert(searchEntries)
    .values(rows)
    .onConflictDoUpdate({
      target: [searchEntries.kind, searchEntries.subjectId],
      set: { title: sql`excluded.title`, text: sql`excluded.text` },
    });
}

/** Each as it is now; what says nothing any more has no words. */
async function storeComments(tx: Handle, ids: number[]) {
  const said = await tx
    .select({ commentId: comments.id, text: comments.text })
    .from(comments)
    .where(and(inArray(comments.id, ids), ne(comments.text, '')));
  if (said.length === 0) return;
  await tx
    .insert(commentWords)
    .values(said.map(({ commentId, text }) => ({ commentId, text: keptWords(text) })))
    .onConflictDoUpdate({ target: commentWords.commentId, set: { text: sql`excluded.text` } });
}

const wordsOf: Record<SearchKind, (tx: Handle, ids: number[]) => Promise<Said[]>> = {
  async story(_, ids) {
    const found = await storyTexts(ids);
    return found.map(({ id, names, texts }) => ({
      id,
      title: texts.map(({ headline }) => plainHeadline(headline)).join(' '),
      more: texts.flatMap(({ verdict, tags: topics, edition, disclosure, body, entries }) => [
        ...[...names, verdict, ...topics, edition, disclosure],
        ...passagesOf(body),
        ...entries.map(({ blurb }) => blurb),
      ]),
    }));
  },
  async work(tx, ids) {
    const rows = await tx
      .select({ id: works.id, title: works.title, originalTitle: works.originalTitle, year: works.year })
      .from(works)
      .where(inArray(works.id, ids));
    const made = await tx
      .select({ workId: credits.workId, name: people.name })
      .from(credits)
      .innerJoin(people, eq(people.id, credits.personId))
      .where(inArray(credits.workId, ids));
    const makers = Map.groupBy(made, ({ workId }) => workId);
    return rows.map(({ id, title, originalTitle, year }) => ({
      ...{ id, title },
      more: [originalTitle, String(year ?? ''), ...(makers.get(id) ?? []).map(({ name }) => name)],
    }));
  },
  async person(tx, ids) {
    const rows = await tx.select({ id: people.id, title: people.name }).from(people).where(inArray(people.id, ids));
    return rows.map((row) => ({ ...row, more: [] }));
  },
  async picture(tx, ids) {
    const { id, name, alt, caption, credit } = media;
    const rows = await tx.select({ id, name, alt, caption, credit }).from(media).where(inArray(id, ids));
    return rows.map((row) => ({ id: row.id, title: row.name, more: [row.alt, row.caption, row.credit] }));
  },
  async tag(tx, ids) {
    const rows = await tx.select({ id: tags.id, title: tags.name }).from(tags).where(inArray(tags.id, ids));
    return rows.map((row) => ({ ...row, more: [] }));
  },
  async account(tx, ids) {
    const { id, name, email, handle, socialHandle } = accounts;
    const rows = await tx
      .select({ id, name, email, handle, socialHandle })
      .from(accounts)
      .where(and(inArray(id, ids), isNull(accounts.leavesAt), isNull(accounts.erasedAt)));
    return rows.map((row) => ({ id: row.id, title: row.name, more: [row.email, row.handle, row.socialHandle] }));
  },
};
