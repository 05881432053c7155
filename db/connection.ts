import { AsyncLocalStorage } from 'node:async_hooks';
import type { Engine, Handle } from './engine.ts';
import { openPlace, ownPlace } from './place.ts';

type Shared = { engine?: Engine | undefined; transactions: AsyncLocalStorage<Handle> };

const key = Symbol.for('marquee.database');
const world = globalThis as { [key]?: Shared };

/**
 * The HTTP server and Next's bundles are separate module graphs in one process. They share one engine, so that there is
 * one queue of writes and one thing to close.
 */
world[key] ??= { transactions: new AsyncLocalStorage() };
const shared = world[key];

/** Opens on first use, never at import: a build must not create a database. */
function engine(): Engine {
  shared.engine ??= openPlace(ownPlace());
  return shared.engine;
}

/** The handle to read with; inside a transaction, that transaction's, so that it sees its own writes. */
export function read(): Handle {
  return shared.transactions.getStore() ?? engine().read;
}

/** All writes go through here. A call inside a transaction joins it. Keep slow work that is not SQL outside. */
export function transaction<T>(work: (tx: Handle) => Promise<T>): Promise<T> {
  const joined = shared.transactions.getStore();
  if (joined) return work(joined);
  return engine().write((tx) => shared.transactions.run(tx, () => work(tx)));
}

/** Uses this engine from now on instead of the one that the settings name. For tests. */
export function useEngine(open: Engine) {
  shared.engine = open;
}

export async function closeDatabase() {
  const open = shared.engine;
  shared.engine = undefined;
  await open?.close();
}
