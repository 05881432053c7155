import { convertComments, type ImportedComment } from '#domain/import/convert-comments.ts';
import type { ForeignComment, ForeignThread } from '#domain/import/foreign.ts';
import { lossesOnce } from '#domain/import/losses-once.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from '../audit.ts';
import { transaction } from '../connection.ts';
import type { GatheredThreads } from './gathered-threads.sqlite.ts';
import { importComments } from './import-comments.ts';
import { thingsKnown } from './imported-things.ts';
import { findStoryAt } from './story-at.ts';

/** What came of an import of comments, or would come of it. */
export type ThreadCounts = {
  /** Stories to which threads of the export lead. */
  stories: number;
  comments: number;
  known: number;
  /** Comments of threads whose address leads to no story. */
  homeless: number;
  losses: number;
};

export type ThreadListener = {
  /** Something that is not carried over, with the thread in which it stood. */
  lost(thread: ForeignThread, what: string): void;
  /** One more thread is done. */
  progress(done: number): void;
};

export type ThreadImporter = {
  threads: GatheredThreads;
  /** Of what is remembered: the system and the site. */
  source: string;
  /** What it is called in the log. */
  name: string;
  /** The editor in whose name it is done. */
  by: AccountViewer;
  now: Date;
};

/** Looks where every comment would go, and writes nothing. */
export async function tryThreads({ threads, source }: ThreadImporter, listener: ThreadListener): Promise<ThreadCounts> {
  const counts = nothingYet();
  const unknown = async (said: readonly ImportedComment[]) => {
    const ids = said.map(({ id }) => id);
    return ids.length - (await thingsKnown(source, 'comment', ids)).size;
  };
  await eachThread(threads, listener, counts, (_, said) => unknown(said));
  return counts;
}

/**
 * Puts comments under the stories to which their addresses lead: behind those that are there, in their order. What came
 * before is passed over, so an import that was broken off goes on when it is run again. The audit log has one entry for it.
 */
export async function runThreads(importer: ThreadImporter, listener: ThreadListener): Promise<ThreadCounts> {
  const { threads, source, name, by, now } = importer;
  const counts = nothingYet();
  // Nobody who writes for the old place is known as such, so no account that stands here is anybody's of there.
  const survey = { authors: new Map() };
  try {
    await eachThread(threads, listener, counts, (storyId, said) => importComments(storyId, said, { source, survey }));
  } finally {
    const act = { act: 'import-run', subjectId: null, subject: name, path: '' } as const;
    await transaction((tx) => writeDown(tx, by, { ...act, before: {}, after: { source, ...counts } }, now));
  }
  return counts;
}

const nothingYet = (): ThreadCounts => ({ stories: 0, comments: 0, known: 0, homeless: 0, losses: 0 });

/** @returns how many of them are new */
type Bringing = (storyId: number, said: readonly ImportedComment[]) => Promise<number>;

async function eachThread(threads: GatheredThreads, listener: ThreadListener, counts: ThreadCounts, bring: Bringing) {
  const stories = new Set<number>();
  let done = 0;
  for (const { thread, comments } of threads) {
    const losses = lossesOnce((what) => {
      counts.losses += 1;
      listener.lost(thread, what);
    });
    const story = comments.length > 0 && !thread.isDeleted ? await findStoryAt(thread.address) : undefined;
    if (thread.isDeleted) {
      const deleted = carriedIn(comments);
      if (deleted > 0) losses.lose(`${its(deleted)}: the thread was deleted there`);
    } else if (story) {
      for (const what of thread.left) losses.lose(what);
      const said = convertComments(comments, story.publishedAt, losses);
      const added = await bring(story.id, said);
      counts.comments += added;
      counts.known += said.length - added;
      counts.stories = stories.add(story.id).size;
    } else {
      const homeless = carriedIn(comments);
      counts.homeless += homeless;
      if (homeless > 0) losses.lose(`${its(homeless)}: its address leads to no story that readers have here`);
    }
    done += 1;
    listener.progress(done);
  }
  for (const { threadId, comments } of threads.strays()) {
    counts.losses += 1;
    const unsaid = { place: '', site: '', address: '', title: '', isDeleted: false, left: [] };
    listener.lost({ id: threadId, ...unsaid }, `${its(comments)}: the export says nothing else of the thread`);
  }
}

/** How many would come if there were a story. */
const carriedIn = (comments: readonly ForeignComment[]): number =>
  convertComments(comments, new Date(0), { lose: () => {} }).length;

const its = (comments: number) => (comments === 1 ? 'its comment' : `its ${comments} comments`);
