import { and, eq } from 'drizzle-orm';
import { convertPost, isWanted } from '#domain/import/convert-post.ts';
import type { ForeignEntry, ForeignPost } from '#domain/import/foreign.ts';
import { lossesOnce } from '#domain/import/losses-once.ts';
import type { Survey } from '#domain/import/survey.ts';
import { writeDown } from '../audit.ts';
import { read, transaction } from '../connection.ts';
import { stories } from '../schema.ts';
import { importComments } from './import-comments.ts';
import { importStory } from './import-story.ts';
import type { Importer } from './importer.ts';

/** What came of an import. Before it writes, `published` and `drafts` are what would come in, were nothing known yet. */
export type ImportCounts = { published: number; drafts: number; known: number; comments: number; losses: number };

export type ImportListener = {
  /** Something that is not carried over, with its place in the file. */
  lost(post: Pick<ForeignPost, 'line' | 'id' | 'title'>, what: string): void;
  /** One more post of those that were asked for is done. */
  progress(done: number, survey: Survey): void;
};

/** Reads every post that was asked for as it would come in, and writes nothing. */
export async function tryImport(
  entries: AsyncIterable<ForeignEntry>,
  types: ReadonlySet<string>,
  importer: Importer,
  listener: ImportListener,
): Promise<ImportCounts> {
  const counts = nothingYet();
  await eachPost(entries, types, importer, listener, { counts, writes: false });
  return counts;
}

/**
 * Makes stories and comments of the posts that were asked for. Each story is one transaction, and what came before is passed
 * over: an import that was broken off goes on when it is run again. The audit log has one entry for all of it.
 */
export async function runImport(
  entries: AsyncIterable<ForeignEntry>,
  types: ReadonlySet<string>,
  importer: Importer,
  listener: ImportListener,
): Promise<ImportCounts> {
  const counts = nothingYet();
  const { by, source, survey, now } = importer;
  try {
    await eachPost(entries, types, importer, listener, { counts, writes: true });
  } finally {
    const act = { act: 'import-run', subjectId: null, subject: survey.site.name || source, path: '' } as const;
    await transaction((tx) => writeDown(tx, by, { ...act, before: {}, after: { source, ...counts } }, now));
  }
  return counts;
}

type How = { counts: ImportCounts; writes: boolean };

const nothingYet = (): ImportCounts => ({ published: 0, drafts: 0, known: 0, comments: 0, losses: 0 });

async function eachPost(
  entries: AsyncIterable<ForeignEntry>,
  types: ReadonlySet<string>,
  importer: Importer,
  listener: ImportListener,
  how: How,
) {
  let done = 0;
  for await (const entry of entries) {
    if (entry.entry !== 'post' || !isWanted(entry.post, types)) continue;
    await onePost(entry.post, importer, listener, how);
    done += 1;
    listener.progress(done, importer.survey);
  }
}

async function onePost(post: ForeignPost, importer: Importer, listener: ImportListener, { counts, writes }: How) {
  const losses = lossesOnce((what) => {
    counts.losses += 1;
    listener.lost(post, what);
  });
  const attached = importer.survey.attached.get(post.id) ?? [];
  const story = convertPost(post, importer.map, { losses, attached, now: importer.now });
  if (story.isRefused) return;
  if (!writes) {
    counts[story.isPublished ? 'published' : 'drafts'] += 1;
    counts.comments += story.comments.length;
    return;
  }
  const { id, outcome } = await importStory(story, { ...importer, losses });
  if (outcome === 'draft') counts.drafts += 1;
  else counts[outcome] += 1;
  if (story.comments.length === 0) return;
  if (await isOut(id)) counts.comments += await importComments(id, story.comments, importer);
  else losses.lose('its comments: readers do not have the story');
}

async function isOut(id: number): Promise<boolean> {
  const rows = await read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.id, id), eq(stories.status, 'published')));
  return rows.length > 0;
}
