import { createHash } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { NAME_MAX } from '#domain/account.ts';
import { cleanText } from '#domain/clean-text.ts';
import { depthBelow } from '#domain/comment.ts';
import type { ImportedComment } from '#domain/import/convert-comments.ts';
import type { Survey } from '#domain/import/survey.ts';
import type { MailTimes } from '#domain/mail-times.ts';
import { createAccount, findAccountByEmail } from '../accounts.ts';
import { read, transaction } from '../connection.ts';
import type { Handle } from '../engine.ts';
import { findInParts, inParts } from '../in-parts.ts';
import { saveMailTimes } from '../mail-times.ts';
import { comments, stories } from '../schema.ts';
import { rememberThing, thingsKnown } from './imported-things.ts';

/** Where comments come from, and who writes there. */
export type CommentSource = { source: string; survey: Pick<Survey, 'authors'> };

/**
 * Puts the comments of a post under its story, in their order, but for those that came before. Nobody is told of them.
 * @returns how many are new
 */
export async function importComments(
  storyId: number,
  said: readonly ImportedComment[],
  importer: CommentSource,
): Promise<number> {
  let added = 0;
  for (const some of inParts(said)) {
    const authors = new Map<string, number>();
    for (const comment of some) authors.set(comment.id, await commenter(comment, importer));
    added += await transaction((tx) => addSome(tx, storyId, some, authors, importer));
  }
  return added;
}

async function addSome(
  tx: Handle,
  storyId: number,
  some: readonly ImportedComment[],
  authors: ReadonlyMap<string, number>,
  { source }: CommentSource,
): Promise<number> {
  const known = await thingsKnown(source, 'comment', [
    ...some.map(({ id }) => id),
    ...some.map(({ parent }) => parent),
  ]);
  const places = await placesOf([...known.values()]);
  const fresh = some.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;
  const visible = fresh.filter(({ state }) => state === 'visible').length;
  const [story] = await tx
    .update(stories)
    .set({
      lastCommentNumber: sql`${stories.lastCommentNumber} + ${fresh.length}`,
      visibleComments: sql`${stories.visibleComments} + ${visible}`,
    })
    .where(eq(stories.id, storyId))
    .returning({ last: stories.lastCommentNumber });
  if (!story) throw new Error(`Story ${storyId} went away while its comments were imported.`);
  for (const [at, { id: foreignId, parent, text, spoils, state, at: createdAt }] of fresh.entries()) {
    const above = places.get(known.get(parent) ?? 0);
    const row = {
      ...{ storyId, number: story.last - fresh.length + at + 1, accountId: authors.get(foreignId) ?? 0 },
      ...{ text, spoils, state },
      ...{ stateReason: state === 'held' ? WAITED : '', createdAt, once: `${source} ${foreignId}` },
      parentId: above?.id ?? null,
      rootId: above ? (above.rootId ?? above.id) : null,
      depth: above ? depthBelow(above.depth) : 0,
    };
    const [made] = await tx.insert(comments).values(row).returning({ id: comments.id });
    if (!made) throw new Error('The database gave nothing back for a comment.');
    places.set(made.id, { id: made.id, rootId: row.rootId, depth: row.depth });
    known.set(foreignId, made.id);
    await rememberThing(tx, { source, kind: 'comment', foreignId, number: made.id });
  }
  return fresh.length;
}

/** Who never asked to hear from us hears nothing. */
const noMails: MailTimes = {
  ...{ staff: 'off', reply: 'off', mention: 'off', featured: 'off', decision: 'off', follow: 'off' },
};

const WAITED = 'It waited for a moderator where it was written.';

type Placed = { id: number; rootId: number | null; depth: number };

async function placesOf(ids: number[]): Promise<Map<number, Placed>> {
  const rows = await findInParts(ids, (some) =>
    read()
      .select({ id: comments.id, rootId: comments.rootId, depth: comments.depth })
      .from(comments)
      .where(inArray(comments.id, some)),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const mailAddress = z.email();

/**
 * Whose comment it is. Who was signed in there and has an account in good standing by the same address is themselves; an address that was only
 * typed proves nothing, so it never leads to an account that somebody made here. Everybody else gets an account without a
 * password that hears of nothing: whoever has the address can ask for a password and so have what they once said.
 */
async function commenter(comment: ImportedComment, { survey, source }: CommentSource): Promise<number> {
  const { email, author, at } = comment;
  const user = comment.user === '0' ? '' : comment.user;
  const isTyped = mailAddress.safeParse(email).success;
  const found = isTyped ? await findAccountByEmail(email) : undefined;
  const stands = found?.confirmed && !found.banned && !found.leavesAt;
  const isSigned =
    stands && user !== '' && [...survey.authors.values()].some((one) => one.email.toLowerCase() === email);
  if (found && (isSigned || (!found.confirmed && !found.hasPassword && found.role === 'reader'))) return found.id;
  const address =
    isTyped && !found ? email : placeholder([source, ...(email === '' && user ? [{ user }] : [email, author])]);
  const known = await findAccountByEmail(address);
  if (known) return known.id;
  const name = cleanText(author).replace(/\s+/g, ' ').trim().slice(0, NAME_MAX).trim().toWellFormed() || 'Somebody';
  return transaction(async () => {
    const made = await createAccount({ name, email: address, passwordHash: null, confirmed: false }, at);
    if (!made) throw new Error('A commenter has an account since a moment ago. Run the import again.');
    await saveMailTimes(made.id, noMails);
    return made.id;
  });
}

/** An address at which nothing arrives, the same at each run for whom the old place knows as the same person. */
const placeholder = (person: unknown[]) =>
  `${createHash('sha256').update(JSON.stringify(person)).digest('hex').slice(0, 32)}@imported.invalid`;
