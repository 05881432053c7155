/** Shows that a page is open, until it is closed or its tab dies. Nothing else ends it. */
export function showOpen(key: string): () => void {
  const closed = Promise.withResolvers<void>();
  navigator.locks?.request(key, () => closed.promise);
  return () => closed.resolve();
}

/** The pages that are open in this browser. Where it cannot say, over plain HTTP, none. */
export async function openPages(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}
