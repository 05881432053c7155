import { and, asc, eq, gt } from 'drizzle-orm';
import { type Body, mediaIn } from '#domain/body.ts';
import type { UseKind, UsePlace } from '#domain/picture-use.ts';
import type { Handle } from './engine.ts';
import { media, pictureUses, revisions, stories, workingCopies } from './schema.ts';

type Shown = { leadMediaId: number | null; body: Body };
type Use = { mediaId: number; place: UsePlace };

function usesIn({ leadMediaId, body }: Shown): Use[] {
  const inFigures = mediaIn(body, 'figure');
  const films = mediaIn(body).filter((id) => !inFigures.includes(id));
  return [
    ...(leadMediaId ? [{ mediaId: leadMediaId, place: 'hero' as const }] : []),
    ...inFigures.map((mediaId) => ({ mediaId, place: 'text' as const })),
    ...films.map((mediaId) => ({ mediaId, place: 'film' as const })),
  ];
}

/** Says which pictures a text of a story shows, in place of what was said of that text before. */
export async function projectPictureUses(tx: Handle, storyId: number, kind: UseKind, content: Shown) {
  await tx.delete(pictureUses).where(and(eq(pictureUses.storyId, storyId), eq(pictureUses.kind, kind)));
  await addUses(tx, storyId, kind, content);
}

/** A revision never goes away, so what it shows is shown for good. */
export const keepPictureUses = (tx: Handle, storyId: number, content: Shown) => addUses(tx, storyId, 'kept', content);

async function addUses(tx: Handle, storyId: number, kind: UseKind, content: Shown) {
  const uses = usesIn(content).map((use) => ({ ...use, storyId, kind }));
  if (uses.length > 0) await tx.insert(pictureUses).values(uses).onConflictDoNothing();
}

/** Texts that are read at once. */
const BATCH = 200;

/** Reads every text anew: for a publication that was written before uses were kept, or by other means than its own. */
export async function rebuildPictureUses(tx: Handle) {
  await tx.delete(pictureUses);
  for (let after = 0; ; ) {
    const rows = await someRevisions(tx, after);
    for (const { storyId, publishedId, id, ...content } of rows) {
      await addUses(tx, storyId, 'kept', content);
      if (publishedId === id) await addUses(tx, storyId, 'live', content);
    }
    after = rows.at(-1)?.id ?? 0;
    if (rows.length < BATCH) break;
  }
  for (let after = 0; ; ) {
    const rows = await someWorkingCopies(tx, after);
    for (const { storyId, ...content } of rows) await addUses(tx, storyId, 'draft', content);
    after = rows.at(-1)?.storyId ?? 0;
    if (rows.length < BATCH) break;
  }
}

const someRevisions = (tx: Handle, after: number) =>
  tx
    .select({
      ...{ id: revisions.id, storyId: revisions.storyId, publishedId: stories.publishedRevisionId },
      ...{ leadMediaId: revisions.leadMediaId, body: revisions.body },
    })
    .from(revisions)
    .innerJoin(stories, eq(stories.id, revisions.storyId))
    .where(gt(revisions.id, after))
    .orderBy(asc(revisions.id))
    .limit(BATCH);

const someWorkingCopies = (tx: Handle, after: number) =>
  tx
    .select({ storyId: workingCopies.storyId, leadMediaId: workingCopies.leadMediaId, body: workingCopies.body })
    .from(workingCopies)
    .where(gt(workingCopies.storyId, after))
    .orderBy(asc(workingCopies.storyId))
    .limit(BATCH);

/** Once, at the first start of a release that keeps them. */
export async function fillPictureUses(tx: Handle) {
  const [picture] = await tx.select({ id: media.id }).from(media).limit(1);
  const [kept] = await tx.select({ id: pictureUses.mediaId }).from(pictureUses).limit(1);
  if (picture && !kept) await rebuildPictureUses(tx);
}
