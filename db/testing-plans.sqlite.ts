import Database from 'better-sqlite3';

/** What SQLite means to do for each query that the work sends, one string a query. */
export async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked = await queriesOf(work);
  return asked.map(({ database, query }) => {
    const holes = query.match(/\?/g) ?? [];
    const steps = database.prepare(`explain query plan ${query}`).all(holes.map(() => null)) as { detail: string }[];
    return steps.map(({ detail }) => detail).join('; ');
  });
}

/** Listens where every query passes, so that it is the functions of db/ that are judged and not copies of their SQL. */
async function queriesOf(work: () => Promise<unknown>) {
  const asked: { database: Database.Database; query: string }[] = [];
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (this: Database.Database, query: string) {
    if (/^select/i.test(query)) asked.push({ database: this, query });
    return prepare.call(this, query);
  } as typeof prepare;
  try {
    await work();
  } finally {
    Database.prototype.prepare = prepare;
  }
  return asked;
}
