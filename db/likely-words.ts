import { count, desc, eq, gt, inArray } from 'drizzle-orm';
import { halvesOf, nearestWords, partsOf } from '#domain/likely-word.ts';
import { asTyped, type ReaderQuery, type SoughtTerm } from '#domain/reader-query.ts';
import { wordsOf } from '#domain/search-words.ts';
import type { Stem } from '#domain/stemmer.ts';
import { formsOf } from '#domain/word-forms.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { inParts } from './in-parts.ts';
import { isPublished } from './reader-entries.ts';
import { readerWordParts, readerWords } from './schema.ts';

/** A guess is made of words like these: letters, and enough of them to be told from others. */
const guessed = /^\p{L}{3,}$/u;

/** Keeps the words of titles, names and short reviews, by which a slip of the hand is put right. */
export async function keepLikelyWords(tx: Handle, texts: string[]) {
  const words = [...new Set(texts.flatMap(wordsOf))].filter((word) => guessed.test(word)).toSorted();
  for (const some of inParts(words)) {
    const added = await tx
      .insert(readerWords)
      .values(some.map((word) => ({ word })))
      .onConflictDoNothing()
      .returning();
    const parts = added.flatMap(({ id, word }) => partsOf(word).map((part) => ({ part, wordId: id })));
    for (const few of inParts(parts)) await tx.insert(readerWordParts).values(few);
  }
}

/** Words that are looked after at once. */
const LOOKED_AFTER = 200;

/**
 * Forgets words that no published story says any more; they were not guessed, but compared.
 * @returns the last word that was looked after; undefined at the end
 */
export async function forgetUnsaid(after: number): Promise<number | undefined> {
  const words = await read()
    .select({ id: readerWords.id, word: readerWords.word })
    .from(readerWords)
    .where(gt(readerWords.id, after))
    .orderBy(readerWords.id)
    .limit(LOOKED_AFTER);
  const unsaid: number[] = [];
  for (const { id, word } of words) if (!(await isPublished([[{ token: word }]]))) unsaid.push(id);
  if (unsaid.length > 0) await transaction((tx) => tx.delete(readerWords).where(inArray(readerWords.id, unsaid)));
  return words.at(-1)?.id;
}

/** Words that share most of their letters with a mistyped one; more are not compared letter by letter. */
const COMPARED = 40;

/** What was meant by a search that finds nothing; undefined when nothing is likely. Only what a published story says is guessed. */
export async function likelySearch(query: ReaderQuery, stem: Stem): Promise<string | undefined> {
  const typed = query.terms.map(asTyped);
  const meant = (await joined(typed, stem)) ?? (await eachMeant(query.terms, stem));
  return meant && [...meant, ...query.not.map((term) => `-${asTyped(term)}`)].join(' ');
}

/** Undefined where one of the words is like nothing that is said, and where all of them are said as they are. */
async function eachMeant(terms: SoughtTerm[], stem: Stem): Promise<string[] | undefined> {
  const meant: string[] = [];
  for (const term of terms) {
    const likely = await likelyTerm(term, stem);
    if (likely === undefined) return undefined;
    meant.push(likely);
  }
  return meant.some((word, at) => word !== asTyped(terms[at] as SoughtTerm)) ? meant : undefined;
}

async function likelyTerm(term: SoughtTerm, stem: Stem): Promise<string | undefined> {
  if ('phrase' in term || (await isPublished([[{ token: term.stem }]]))) return asTyped(term);
  for (const word of nearestWords(term.word, await wordsLike(term.word))) if (await isSaid(word, stem)) return word;
  for (const halves of halvesOf(term.word)) {
    const known = await read()
      .select({ id: readerWords.id })
      .from(readerWords)
      .where(inArray(readerWords.word, halves));
    if (known.length === 2 && (await isSaid(halves.join(' '), stem))) return halves.join(' ');
  }
  return undefined;
}

async function wordsLike(word: string): Promise<string[]> {
  const shared = count();
  const rows = await read()
    .select({ word: readerWords.word })
    .from(readerWordParts)
    .innerJoin(readerWords, eq(readerWords.id, readerWordParts.wordId))
    .where(inArray(readerWordParts.part, partsOf(word)))
    .groupBy(readerWords.id, readerWords.word)
    .orderBy(desc(shared), readerWords.word)
    .limit(COMPARED);
  return rows.map((row) => row.word);
}

/** Two words that are one: "light house". */
async function joined(terms: string[], stem: Stem): Promise<string[] | undefined> {
  for (const [at, term] of terms.slice(1).entries()) {
    const one = `${terms[at]}${term}`;
    if (guessed.test(one) && (await isSaid(one, stem))) return terms.toSpliced(at, 2, one);
  }
  return undefined;
}

/** Whether a story that is published says these words. */
const isSaid = (words: string, stem: Stem) => isPublished(formsOf(words, stem).map((form) => [{ token: form.stem }]));
