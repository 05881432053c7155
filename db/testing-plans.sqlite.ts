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
  const { all, get } = statements;
  function heard<Run extends typeof all | typeof get>(run: Run): Run {
    return function (this: Database.Statement, ...values: unknown[]) {
      if (/^select/i.test(this.source)) asked.push({ database: this.database, query: this.source });
      return run.apply(this, values);
    } as Run;
  }
  Object.assign(statements, { all: heard(all), get: heard(get) });
  try {
    await work();
  } finally {
    Object.assign(statements, { all, get });
  }
  return asked;
}

/** What all statements inherit; the package does not export it. */
const statements: Database.Statement = Object.getPrototypeOf(new Database(':memory:').prepare('select 1'));
