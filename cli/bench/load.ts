import autocannon from 'autocannon';

export type Figures = { requestsPerSecond: number; p50: number; p99: number; errors: number; bytes: number };

/** As many as a small server meets at once on a good day; enough to keep its core busy. */
const CONNECTIONS = 32;
export const SECONDS = 5;

/** Asks for one page over and over. Latencies in ms; `bytes` is what one answer weighs on the wire, headers and all. */
export async function load(url: string, headers: Record<string, string> = {}): Promise<Figures> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'accept-encoding': 'br', accept: 'text/html', ...headers },
  });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
    bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
  };
}

/** The run in the middle, by requests per second: a shared machine has bad seconds. */
export function middle(runs: Figures[]): Figures {
  const sorted = runs.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new RangeError('no runs');
  return found;
}
