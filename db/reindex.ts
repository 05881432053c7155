import { setTimeout as pause } from 'node:timers/promises';
import { and, count, eq, gt, inArray, lte, max, or } from 'drizzle-orm';
import { read, transaction } from './connection.ts';
import { forgetUnsaid } from './likely-words.ts';
import { readerEntries, searchDue, stories } from './schema.ts';
import { indexDue } from './search-index.ts';

/** Stories whose words are read before somebody else may write, and how long they are given for it. */
const AT_ONCE = 10;
const PAUSE_MS = 10;
/** Numbers that are looked through for published stories at once. */
const RANGE = 1_000;

type Reindexing = {
  /** Goes on with what is due already, where an earlier run was stopped. */
  rest?: boolean;
  /** Told of after each few stories. */
  progress?: (done: number, left: number) => void;
  signal?: AbortSignal;
};

/**
 * Reads what readers find every published story by, a few at a time, while others read and write. What is to be done stands
 * in the database: it can be stopped at any time, and the server or another run does what is left.
 * @returns how many were read
 */
export async function reindex({ rest = false, progress = () => {}, signal }: Reindexing = {}): Promise<number> {
  if (!rest) await markAll();
  let done = 0;
  while (!signal?.aborted) {
    const some = await indexDue(AT_ONCE, 'published');
    done += some;
    if (some < AT_ONCE) break;
    progress(done, await countLeft());
    await pause(PAUSE_MS);
  }
  for (let after: number | undefined = 0; after !== undefined && !signal?.aborted; await pause(PAUSE_MS)) {
    after = await forgetUnsaid(after);
  }
  return done;
}

/** All that is published is due, and all that is found without being so. */
async function markAll() {
  const [last] = await read()
    .select({ id: max(stories.id) })
    .from(stories);
  for (let from = 0; from < (last?.id ?? 0); from += RANGE) {
    await transaction(async (tx) => {
      const found = tx.select({ id: readerEntries.storyId }).from(readerEntries);
      const rows = await tx
        .select({ subjectId: stories.id })
        .from(stories)
        .where(
          and(
            gt(stories.id, from),
            lte(stories.id, from + RANGE),
            or(eq(stories.status, 'published'), inArray(stories.id, found)),
          ),
        );
      const due = rows.map(({ subjectId }) => ({ kind: 'published' as const, subjectId }));
      if (due.length > 0) await tx.insert(searchDue).values(due).onConflictDoNothing();
    });
  }
}

async function countLeft(): Promise<number> {
  const [row] = await read().select({ left: count() }).from(searchDue).where(eq(searchDue.kind, 'published'));
  return row?.left ?? 0;
}
