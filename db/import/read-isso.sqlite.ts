import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { ForeignFileError, type ThreadEntry } from '#domain/import/foreign.ts';
import { type IssoRow, issoComment, issoText } from '#domain/import/isso-comment.ts';

const FOREIGN =
  'This is no database of Isso. It is the file that “dbpath” in the settings of Isso names, mostly comments.db';
const NAMELESS =
  'This database of Isso has no “session-key” among its preferences, by which it is told from others. Isso draws one when it is started with the database.';

/** Reads what Isso keeps, which is its export too. Nothing is written into it. @throws {ForeignFileError} where it is none */
export function* readIsso(file: string): Generator<ThreadEntry> {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    database.exec(COPY);
    yield* threadsIn(database);
    yield* commentsIn(database);
  } catch (cause) {
    if (cause instanceof Database.SqliteError && cause.code !== 'SQLITE_FULL')
      throw new ForeignFileError(`${FOREIGN} (${cause.message}).`, { cause });
    throw cause;
  } finally {
    database?.close();
  }
}

/**
 * All of it as it is now, into tables of this connection alone: what is made of it takes its time, and Isso could write
 * nothing for as long as its own tables were read.
 */
const COPY = `begin;
  create temp table threads_now as
    select t.id, t.uri, t.title,
      count(case when c.likes > 0 or c.dislikes > 0 then 1 end) as liked, count(nullif(c.website, '')) as linked
    from main.threads t left join main.comments c on c.tid = t.id group by t.id order by t.id;
  create temp table comments_now as
    select tid, id, parent, created, mode, text, author, email from main.comments order by id;
  commit`;

type ThreadRow = { id: unknown; uri: unknown; title: unknown; liked: number; linked: number };

function* threadsIn(database: Database.Database): Generator<ThreadEntry> {
  const site = siteOf(database);
  const rows = database.prepare<[], ThreadRow>('select * from threads_now order by rowid');
  for (const { id, uri, title, liked, linked } of rows.iterate()) {
    const left = [
      ...(liked > 0 ? [`what readers liked and disliked, of ${liked} comments`] : []),
      ...(linked > 0 ? [`the sites of those who wrote ${linked} comments`] : []),
    ];
    const said = { id: issoText(id), address: issoText(uri), title: issoText(title) };
    yield { entry: 'thread', thread: { ...said, place: '', site, isDeleted: false, left } };
  }
}

function* commentsIn(database: Database.Database): Generator<ThreadEntry> {
  const rows = database.prepare<[], IssoRow & { tid: unknown }>('select * from comments_now order by rowid');
  for (const { tid, ...row } of rows.iterate())
    yield { entry: 'comment', threadId: issoText(tid), comment: issoComment(row) };
}

/** Isso knows its site by nothing but a key that each of its databases draws for itself. The key stays a secret. */
function siteOf(database: Database.Database): string {
  const drawn = database.prepare<[], { value: unknown }>("select value from preferences where key = 'session-key'");
  const key = issoText(drawn.get()?.value);
  if (key === '') throw new ForeignFileError(NAMELESS);
  return `database ${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}
