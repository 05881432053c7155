import Database from 'better-sqlite3';

/** A database of Isso for tests, with the tables that Isso makes. */

export type IssoThread = { id: number; uri: string; title?: string | null };

export type IssoComment = {
  tid: number;
  id: number;
  parent?: number | null;
  created?: number;
  mode?: number;
  text?: string;
  author?: string | null;
  email?: string | null;
  website?: string | null;
  likes?: number;
  dislikes?: number;
};

export function makeIsso(file: string, threads: readonly IssoThread[], said: readonly IssoComment[], key = 'drawn') {
  const database = new Database(file);
  // As Isso leaves it.
  database.pragma('foreign_keys = OFF');
  database.exec(`
    create table preferences (key varchar primary key, value varchar);
    create table threads (id integer primary key, uri varchar(256) unique, title varchar(256));
    create table comments (
      tid references threads(id), id integer primary key, parent integer, created float not null, modified float,
      mode integer, remote_addr varchar, text varchar, author varchar, email varchar, website varchar,
      likes integer default 0, dislikes integer default 0, voters blob not null, notification integer default 0);`);
  database.prepare("insert into preferences values ('session-key', ?)").run(Buffer.from(key));
  for (const { id, uri, title = null } of threads)
    database.prepare('insert into threads values (?, ?, ?)').run(id, uri, title);
  for (const one of said)
    database
      .prepare(
        `insert into comments (tid, id, parent, created, mode, remote_addr, text, author, email, website, likes, dislikes, voters)
         values (@tid, @id, @parent, @created, @mode, '192.0.2.0', @text, @author, @email, @website, @likes, @dislikes, x'00')`,
      )
      .run({
        ...{ parent: null, created: 1387447380.5 + one.id, mode: 1, text: 'Well *said*.', author: 'Wren' },
        ...{ email: null, website: null, likes: 0, dislikes: 0, ...one },
      });
  database.close();
}
