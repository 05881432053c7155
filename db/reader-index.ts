import { and, eq, inArray, sql } from 'drizzle-orm';
import { storyTokens } from '#domain/search-tokens.ts';
import { keptWords } from '#domain/search-words.ts';
import { stemIn } from '#domain/stemmer.ts';
import type { Handle } from './engine.ts';
import { keepLikelyWords } from './likely-words.ts';
import { findPublication } from './publication.ts';
import { type PublishedText, publishedTexts } from './published-texts.ts';
import { readerEntries, searchDue } from './schema.ts';

/** What readers find a story by, in the transaction that publishes it. */
export async function storePublication(tx: Handle, storyId: number) {
  await storePublished(tx, [storyId]);
  await tx.delete(searchDue).where(and(eq(searchDue.kind, 'published'), eq(searchDue.subjectId, storyId)));
}

/** Keeps what readers find each of these stories by: one that is not published, by nothing. */
export async function storePublished(tx: Handle, ids: number[]) {
  const { locale, timeZone } = await findPublication();
  const texts = await publishedTexts(ids, { timeZone });
  const there = new Set(texts.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  if (gone.length > 0) await tx.delete(readerEntries).where(inArray(readerEntries.storyId, gone));
  if (texts.length === 0) return;
  const stem = stemIn(locale);
  await tx
    .insert(readerEntries)
    .values(texts.map((text) => ({ ...storyTokens(text, stem), ...rowOf(text) })))
    .onConflictDoUpdate({
      target: readerEntries.storyId,
      set: {
        ...{ publishedAt: sql`excluded.published_at`, score: sql`excluded.score`, facets: sql`excluded.facets` },
        ...{ title: sql`excluded.title`, names: sql`excluded.names`, verdict: sql`excluded.verdict` },
        ...{ tokens: sql`excluded.tokens`, text: sql`excluded.text` },
      },
    });
  await keepLikelyWords(
    tx,
    texts.flatMap(({ titles, names, verdict }) => [...titles, ...names, verdict]),
  );
}

/** A stop between passages keeps a phrase from reaching from one into the next. */
const rowOf = ({ id, publishedAt, score, facets, ...said }: PublishedText) => ({
  ...{ storyId: id, publishedAt, score, facets: ` ${facets.join(' ')} ` },
  text: [...said.titles, ...said.names, said.verdict, ...said.passages].map((passage) => keptWords(passage)).join('.'),
});
