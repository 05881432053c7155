import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import type { Engine } from './engine.ts';

export function openPostgres(address: string): Engine {
  const pool = new Pool({ connectionString: address });
  const database = drizzle(pool, { casing: 'snake_case' });
  return {
    read: database,
    write: (work) => database.transaction(work),
    close: () => pool.end(),
  };
}
