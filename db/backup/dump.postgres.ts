import { Client } from 'pg';
import type { Chunks } from '../archive/write-archive.ts';
import type { Counts } from './counts.ts';

/** Rows that are held in memory at once; the text of a long review is some hundred kilobytes. */
const AT_ONCE = 100;

type AddTable = (name: string, lines: Chunks) => Promise<void>;

export type Dumped = {
  schema: number;
  tables: Counts;
  /** The highest number that each sequence gave out: none is given twice, also after a restore. */
  highest: Record<string, number>;
};

/** Reads a whole database as it is at one moment, while others write to it: each table as one JSON object a line. */
export async function dumpPostgres(address: string, add: AddTable): Promise<Dumped> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const schema = await schemaOf(client);
    const tables: Counts = {};
    for (const table of await tablesOf(client)) {
      tables[table] = 0;
      const count = (rows: number) => {
        tables[table] = (tables[table] ?? 0) + rows;
      };
      await add(table, linesOf(client, table, count));
    }
    const highest = await highestOf(client);
    await client.query('commit');
    return { schema, tables, highest };
  } finally {
    await client.end();
  }
}

/** All tables, by name. */
export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  return rows.map(({ name }) => name);
}

/** Those that are written: a generated column makes itself. */
export async function columnsOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = quote_ident($1)::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]?.columns ?? '';
}

async function* linesOf(client: Client, table: string, count: (rows: number) => void): AsyncGenerator<Buffer> {
  const columns = await columnsOf(client, table);
  await client.query(
    `declare dumped no scroll cursor for select row_to_json(r)::text as line from (select ${columns} from "${table}") r`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${AT_ONCE} from dumped`);
    if (rows.length === 0) break;
    count(rows.length);
    yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
  }
  await client.query('close dumped');
}

async function schemaOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ newest: string }>(
    'select max(created_at) as newest from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.newest);
}

async function highestOf(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select sequencename as name, last_value as last from pg_sequences where schemaname = 'public' and last_value is not null`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, Number(last)]));
}
