type Outcome = { outcome: string };

/** What came of doing something in the demo, which is never refused. @throws when it was */
export function done<O extends Outcome, Wanted extends O['outcome']>(result: O, wanted: Wanted, what: string) {
  if (result.outcome === wanted) return result as Extract<O, { outcome: Wanted }>;
  throw new Error(`The demo could not be planted: “${what}” was not ${wanted}: ${JSON.stringify(result)}`);
}
