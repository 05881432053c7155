import Database from 'better-sqlite3';
import { LONGEST_HTML } from '#domain/import/comment-markdown.ts';
import { type ForeignComment, ForeignFileError, type ForeignThread, type ThreadEntry } from '#domain/import/foreign.ts';

/** All comments of one thread are held in memory while they are brought in. */
const LARGEST_THREAD = 64_000_000;

/**
 * Threads with their comments, which an export of comments has in any order, put together in a file on the disk: so an
 * export of any size needs the memory of its largest thread, and is read to its end before anything is brought in. The
 * file has no name, and is gone with the process.
 */
export class GatheredThreads {
  readonly #database = new Database('');

  /** @throws {ForeignFileError} what the reader of the export throws */
  static async of(entries: AsyncIterable<ThreadEntry> | Iterable<ThreadEntry>): Promise<GatheredThreads> {
    const threads = new GatheredThreads();
    try {
      await threads.#gather(entries);
      return threads;
    } catch (cause) {
      threads.close();
      if (cause instanceof Database.SqliteError)
        throw new ForeignFileError(
          `There is no room to put the comments in order (${cause.message}). SQLITE_TMPDIR names a folder for that.`,
          { cause },
        );
      throw cause;
    }
  }

  async #gather(entries: AsyncIterable<ThreadEntry> | Iterable<ThreadEntry>) {
    this.#database.pragma('journal_mode = OFF');
    this.#database.exec(
      `create table threads (place integer primary key, id text unique, thread text);
       create table comments (thread_id text, comment text);
       begin`,
    );
    const [keepThread, keepComment] = [
      this.#database.prepare('insert or ignore into threads (id, thread) values (?, ?)'),
      this.#database.prepare('insert into comments values (?, ?)'),
    ];
    for await (const one of entries) {
      if (one.entry === 'thread') keepThread.run(one.thread.id, JSON.stringify(one.thread));
      else {
        // One letter more than is read, so that it is seen that there was more.
        const text = one.comment.text.slice(0, LONGEST_HTML + 1);
        keepComment.run(one.threadId, JSON.stringify({ ...one.comment, text }));
      }
    }
    this.#database.exec('create index comments_thread on comments (thread_id); commit');
    const large = this.#database
      .prepare<[number], { thread_id: string }>(
        'select thread_id from comments group by thread_id having sum(length(comment)) > ? limit 1',
      )
      .get(LARGEST_THREAD);
    if (large)
      throw new ForeignFileError(`The comments of thread ${large.thread_id} are larger than 64 million letters.`);
  }

  /** Whose they are, as far as the export says it. */
  get site(): string {
    const query = "select thread ->> 'site' as site from threads where thread ->> 'site' <> '' order by place limit 1";
    return this.#database.prepare<[], { site: string }>(query).get()?.site ?? '';
  }

  counted(): { threads: number; comments: number } {
    const counts = this.#database
      .prepare<[], { threads: number; comments: number }>(
        'select (select count(*) from threads) as threads, (select count(*) from comments) as comments',
      )
      .get();
    return counts ?? { threads: 0, comments: 0 };
  }

  /** Each thread with what was said in it, as they stand in the export. */
  *[Symbol.iterator](): Generator<{ thread: ForeignThread; comments: ForeignComment[] }> {
    const next = this.#database.prepare<[number], { place: number; thread: string }>(
      'select place, thread from threads where place > ? order by place limit 1',
    );
    const said = this.#database.prepare<[string], { comment: string }>(
      'select comment from comments where thread_id = ? order by rowid',
    );
    for (let row = next.get(0); row; row = next.get(row.place)) {
      const thread = JSON.parse(row.thread) as ForeignThread;
      yield { thread, comments: said.all(thread.id).map(({ comment }) => JSON.parse(comment) as ForeignComment) };
    }
  }

  /** How many comments there are of each thread that the export does not have. */
  strays(): Iterable<{ threadId: string; comments: number }> {
    return this.#database
      .prepare<[], { threadId: string; comments: number }>(
        `select thread_id as threadId, count(*) as comments from comments
         where thread_id not in (select id from threads) group by thread_id`,
      )
      .iterate();
  }

  close() {
    this.#database.close();
  }
}
