import { Client } from 'pg';
import { lineOf } from './rows.ts';
import type { Shape } from './shapes.ts';
import { quoted, type TableReader } from './tables.ts';

/** Rows that are held in memory at once. */
const AT_ONCE = 100;

/** Reads everything as it is at one moment, while others write. */
export async function readPostgres(address: string): Promise<TableReader> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query('begin isolation level repeatable read, read only');
  return {
    async highest(tables) {
      const found: [string, number][] = [];
      for (const table of tables) found.push([table, await highestOf(client, table)]);
      return Object.fromEntries(found);
    },
    async *lines(shape) {
      await client.query(`declare exported no scroll cursor for ${selectOf(shape)}`);
      for (;;) {
        const { rows } = await client.query<unknown[]>({ text: `fetch ${AT_ONCE} from exported`, rowMode: 'array' });
        if (rows.length === 0) break;
        for (const row of rows) yield lineOf(shape, row);
      }
      await client.query('close exported');
    },
    close: () => client.end(),
  };
}

/** Text in the order of its bytes, as SQLite has it, whatever order the database was made with. */
function selectOf({ table, columns, key }: Shape): string {
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));
  const order = key.map((name) => (kinds.get(name) === 'string' ? `"${name}" collate "C"` : `"${name}"`));
  return `select ${quoted(columns.map(({ name }) => name))} from "${table}" order by ${order.join(', ')}`;
}

/** A sequence stands where the last number was given out; rows may have come with numbers of their own. */
async function highestOf(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ highest: string | null }>(
    `select greatest((select last_value from pg_sequences where schemaname = 'public' and sequencename = $1),
       (select max(id) from "${table}")) as highest`,
    [sequenceOf(table)],
  );
  return Number(rows[0]?.highest ?? 0);
}

export const sequenceOf = (table: string) => `${table}_id_seq`;
