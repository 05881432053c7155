import { closeDatabase } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { reindex } from '#db/reindex.ts';
import { Sentence } from './sentence.mjs';

/** `npm run reindex`: what readers search by is read anew while the site runs; `npm run reindex -- rest` goes on with it. */
const [word, ...more] = process.argv.slice(2);
if (more.length > 0 || (word !== undefined && word !== 'rest')) {
  throw new Sentence('It is npm run reindex or, to go on with one that was stopped, npm run reindex -- rest.');
}

/** Lines would scroll away what stands above them. */
const EVERY = 1_000;
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

await migrate();
const done = await reindex({
  rest: word === 'rest',
  signal: stopping.signal,
  progress(read, left) {
    if (read % EVERY === 0) console.log(`${read.toLocaleString('en')} stories read, ${left.toLocaleString('en')} left`);
  },
});
await closeDatabase();
console.log(
  stopping.signal.aborted
    ? `Stopped after ${done.toLocaleString('en')} stories. A server that runs does the rest, and so does npm run reindex -- rest.`
    : `Readers find all that is published: ${done.toLocaleString('en')} stories read.`,
);
