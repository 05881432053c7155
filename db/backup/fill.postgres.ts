import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Client } from 'pg';
import { compareCount } from './counts.ts';
import { columnsOf, type Dumped, tablesOf } from './dump.postgres.ts';

/** Rows that are sent at once. */
const AT_ONCE = 100;

type Filling = {
  dumped: Dumped;
  /** The lines of each table, in any order, with the columns that they have where these are not all. */
  lines: AsyncIterable<{ table: string; columns?: string; lines: AsyncIterable<string> }>;
  /** Whether what acts on new rows acts on these. */
  triggers: boolean;
  /** The last that can fail before everybody sees it. */
  beforeCommit: () => Promise<void>;
};

/**
 * Makes the tables of a dump in an empty database, as they were in the release that made it, and fills them; all of it or
 * nothing. What refers to each other is tied when everything is there.
 */
export async function fillPostgres(address: string, { dumped, lines, triggers, beforeCommit }: Filling) {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query('begin');
    await makeTables(client, dumped.schema);
    const tie = await untie(client);
    const wake = triggers ? undefined : await putToSleep(client);
    for await (const { table, columns, lines: rows } of lines) {
      await fillTable(client, { table, columns: columns ?? (await columnsOf(client, table)) }, rows);
    }
    await wake?.();
    await tie();
    for (const [sequence, last] of Object.entries(dumped.highest)) {
      await client.query('select setval(quote_ident($1)::regclass, $2)', [sequence, last]);
    }
    await compareCounts(client, dumped);
    await beforeCommit();
    await client.query('commit');
  } finally {
    await client.end();
  }
}

export async function isEmptyPostgres(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return (await tablesOf(client)).length === 0;
  } finally {
    await client.end();
  }
}

/** Drizzle's own migrator ends each migration with a commit; here they are part of one transaction. */
async function makeTables(client: Client, schema: number) {
  await client.query('create schema if not exists drizzle');
  await client.query(
    'create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  const migrationsFolder = join(process.cwd(), 'db', 'migrations', 'postgres');
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder })) {
    if (folderMillis > schema) break;
    for (const statement of sql) await client.query(statement);
    const values = [hash, folderMillis];
    await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', values);
  }
}

/** Takes off what ties rows to each other. @returns puts it back */
async function untie(client: Client): Promise<() => Promise<void>> {
  const { rows: ties } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of ties) await client.query(`alter table ${table} drop constraint ${name}`);
  return async () => {
    for (const { table, name, definition } of ties) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
  };
}

/** Keeps what acts on new rows from acting: what it did stands in the dump. @returns lets it act again */
async function putToSleep(client: Client): Promise<() => Promise<void>> {
  const tables = await tablesOf(client);
  const all = async (what: 'disable' | 'enable') => {
    for (const table of tables) await client.query(`alter table "${table}" ${what} trigger user`);
  };
  await all('disable');
  return () => all('enable');
}

type Filled = { table: string; columns: string };

async function fillTable(client: Client, { table, columns }: Filled, lines: AsyncIterable<string>) {
  const insert = `insert into "${table}" (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::"${table}", $1)`;
  // What a migration put there stands among the lines as well.
  await client.query(`delete from "${table}"`);
  let waiting: string[] = [];
  const send = async () => {
    if (waiting.length > 0) await client.query(insert, [`[${waiting.join(',')}]`]);
    waiting = [];
  };
  for await (const line of lines) {
    waiting.push(line);
    if (waiting.length === AT_ONCE) await send();
  }
  await send();
}

async function compareCounts(client: Client, { tables }: Dumped) {
  for (const [table, wanted] of Object.entries(tables)) {
    const { rows } = await client.query<{ found: string }>(`select count(*) as found from "${table}"`);
    compareCount(table, wanted, Number(rows[0]?.found));
  }
}
