import dns, { type LookupAddress } from 'node:dns';
import { lookup, Resolver } from 'node:dns/promises';
import { type IncomingMessage, type OutgoingHttpHeaders, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are nobody's on the web: what an address says that somebody wrote must not reach into the house. */
const closed = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  closed.addSubnet(network, bits, 'ipv4');
// Everything but the addresses that are given out: loopback, local, mapped, documentation, multicast.
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  closed.addSubnet(network, bits, 'ipv6');

/** Whether an IP address is one of the open web. */
export function isOpen(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && given.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** Why an address is not asked, or what it answers not taken. */
export class Refused extends Error {}

/** Where a name leads, as far as it can be found out before the signal. */
export type FindAddresses = (name: string, signal: AbortSignal) => Promise<LookupAddress[]>;

/**
 * As this machine knows it, from its own list too. The whole process does two of these at a time, and nobody can take one
 * back: who waits for a name server that is silent keeps others waiting.
 */
export const byMachine: FindAddresses = (name) => lookup(name, { all: true });

/** Asked of the name servers themselves, of which any number can be asked at once. */
export const byNameServers: FindAddresses = async (name, signal) => {
  if (/(^|\.)localhost\.?$/.test(name)) throw new Refused(PRIVATE);
  const resolver = new Resolver({ timeout: NAME_SERVER_MS, tries: 2 });
  resolver.setServers(dns.getServers());
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel);
  const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  signal.removeEventListener('abort', cancel);
  if (four.status === 'rejected' && six.status === 'rejected') throw four.reason;
  const found = (asked: typeof four, family: 4 | 6) =>
    asked.status === 'fulfilled' ? asked.value.map((address) => ({ address, family })) : [];
  return [...found(four, 4), ...found(six, 6)];
};

/** For the first answer of each; the second time they get twice as long. */
const NAME_SERVER_MS = 2_000;

type Asking = {
  method?: 'GET' | 'POST';
  headers: OutgoingHttpHeaders;
  body?: string;
  signal: AbortSignal;
  mayReach: (address: string) => boolean;
  findAddresses?: FindAddresses;
};

/** Asked when the connection is made, so that a name cannot mean one address when it is looked at and another when it is used. */
const openOnly =
  ({
    mayReach,
    findAddresses = byMachine,
    signal,
  }: Pick<Asking, 'mayReach' | 'findAddresses' | 'signal'>): LookupFunction =>
  (host, { all }, done) => {
    findAddresses(host, signal).then(
      (found) => {
        const open = found.filter(({ address }) => mayReach(address));
        const [first] = open;
        if (!first) return done(new Refused(PRIVATE), '');
        return all ? done(null, open) : done(null, first.address, first.family);
      },
      (cause) => done(cause, ''),
    );
  };

/** Asks an address of the web, and hands on what begins to come back. Where it leads on to is not followed. */
export async function askWeb(
  url: URL,
  { mayReach, findAddresses, body, ...request }: Asking,
): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('Its address is none of the web.');
  // What is a number already is looked up by nobody.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayReach(host)) throw new Refused(PRIVATE);
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  const { signal } = request;
  return new Promise((done, fail) => {
    send(url, { ...request, lookup: openOnly({ mayReach, findAddresses, signal }), agent: false }, done)
      .on('error', fail)
      // Once the connection is somebody else's, Node says nothing more of the request, whatever the signal does.
      .on('upgrade', (_, socket) => {
        socket.destroy();
        fail(new Refused('It answered 101: it wants to speak something else.'));
      })
      .end(body);
  });
}

const PRIVATE = 'Its address is of a private network.';
