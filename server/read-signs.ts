import { networkOf } from '#domain/network.ts';
import { SIGNS, saidAt } from '#domain/reads.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';
import { isOwnForm } from './form-guard.ts';
import type { Reads } from './reads.ts';
import { requestAddress } from './request-address.ts';
import { securityHeaders } from './security-headers.ts';

const MINUTE_MS = 60_000;
/** When so many networks have spoken within a minute, the rest are not counted. */
const MOST_NETWORKS = 20_000;

type Options = { reads: Reads | undefined; settings: Settings; now?: () => number };

/** Takes what open pages say of themselves; of no use to whoever hears the answer, so it is short. */
export function createReadSigns({ reads, settings, now = Date.now }: Options) {
  const always = [...securityHeaders(settings), 'cache-control', 'no-store'];
  const text = (status: number, body: string) =>
    new Answer(status, 'text/plain; charset=utf-8', always, Buffer.from(body), { validator: false });
  const taken = text(202, 'Thank you.\n');
  const refused = text(403, 'This is for our own pages.\n');
  const missing = text(404, 'Nothing is said here.\n');
  const tooMany = text(429, 'That is more than one place reads.\n');
  const limit = limiter(now);

  return (exchange: Exchange) => {
    const { path, request } = exchange;
    const said = saidAt(path);
    if (!said) return exchange.send(missing, 'pass');
    if (!isOwnForm(request.headers, settings)) return exchange.send(refused, 'pass');
    if (!reads || asksNotTo(request.headers) || reads.isMachine(request.headers)) return exchange.send(taken, 'pass');
    if (!limit(networkOf(requestAddress(request, settings)))) return exchange.send(tooMany, 'pass');
    reads.signed(said.storyId, said.sign);
    return exchange.send(taken, 'pass');
  };
}

/** Whoever's browser says that nothing is to be learned of them. */
const asksNotTo = ({ dnt, 'sec-gpc': gpc }: Exchange['request']['headers']) => dnt === '1' || gpc === '1';

/** So many a minute from one network, in memory for that minute. */
function limiter(now: () => number) {
  const times = new Map<string, number>();
  let until = 0;
  return (network: string): boolean => {
    if (now() >= until) {
      times.clear();
      until = now() + SIGNS.minutes * MINUTE_MS;
    }
    const before = times.get(network);
    if ((before ?? 0) >= SIGNS.times || (before === undefined && times.size >= MOST_NETWORKS)) return false;
    times.set(network, (before ?? 0) + 1);
    return true;
  };
}
