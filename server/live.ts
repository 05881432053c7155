import type { ServerResponse } from 'node:http';
import { type LiveState, storyOfLivePath } from '#domain/live.ts';
import { networkOf } from '#domain/network.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';
import { type LiveSource, LiveStories } from './live-stories.ts';
import { requestAddress } from './request-address.ts';
import { securityHeaders } from './security-headers.ts';

/** Under 10 kB each (`npm run bench live`), so that readers who watch never take what pages need. Who comes later asks. */
const MOST_STREAMS = 5_000;
/** An office behind one address fits; a script that opens streams for sport does not get far. */
const MOST_FROM_ONE_NETWORK = 50;
/** Proxies cut a line on which nothing has been said for a minute, and a line that is dead is noticed by talking. */
const BEAT_EVERY_MS = 25_000;
/** Whoever still watches by then comes again, with the mark of what they know. */
const LONGEST_MS = 30 * 60_000;
/** When a stream has ended its browser comes back after this, and all of them not in the same moment. */
const BACK_AFTER_MS = { least: 2_000, spread: 8_000 };

export type Live = {
  /** Answers an address below /live: with a stream for whoever asks for events, else with what there is now. */
  answer: (exchange: Exchange) => Promise<void>;
  /** Ends every stream, and opens none any more. */
  stop: () => void;
};

export type LiveOptions = {
  source: LiveSource;
  settings: Settings;
  failed: (what: string, cause: unknown) => void;
  limits?: {
    streams?: number;
    fromOneNetwork?: number;
    beatEveryMs?: number;
    longestMs?: number;
    lookEveryMs?: number;
  };
};

type Stream = { response: ServerResponse; until: number };

/** Tells open pages that something was said under their story. */
export function createLive({ source, settings, failed, limits = {} }: LiveOptions): Live {
  const most = limits.streams ?? MOST_STREAMS;
  const mostFromOne = limits.fromOneNetwork ?? MOST_FROM_ONE_NETWORK;
  const longest = limits.longestMs ?? LONGEST_MS;
  const always = [...securityHeaders(settings), 'cache-control', 'no-store, no-transform'];
  // The last is for nginx, which else collects an answer before it passes it on.
  const streamHeaders = [...always, 'content-type', 'text/event-stream', 'x-accel-buffering', 'no'];
  const text = (status: number, body: string, more: string[] = []) =>
    new Answer(status, 'text/plain; charset=utf-8', [...always, ...more], Buffer.from(body), { validator: false });
  const missing = text(404, 'There is no such story.\n');
  const full = text(503, 'There is no room for another stream. Ask without one.\n', ['retry-after', '30']);

  const stories = new LiveStories({ source, failed, ...(limits.lookEveryMs ? { every: limits.lookEveryMs } : {}) });
  const streams = new Set<Stream>();
  const fromNetwork = new Map<string, number>();
  let stopped = false;
  const beat = setInterval(sendBeat, limits.beatEveryMs ?? BEAT_EVERY_MS).unref();

  async function answer(exchange: Exchange) {
    const { path, request } = exchange;
    const storyId = storyOfLivePath(path);
    if (storyId === undefined) return exchange.send(missing, 'pass');
    if (request.method === 'GET' && request.headers.accept?.includes('text/event-stream')) {
      return open(exchange, storyId);
    }
    const state = await stories.find(storyId);
    return exchange.send(state ? text(200, state.text) : missing, 'pass');
  }

  async function open(exchange: Exchange, storyId: number) {
    const { request, response } = exchange;
    const network = networkOf(requestAddress(request, settings));
    const there = fromNetwork.get(network) ?? 0;
    if (stopped || streams.size >= most || there >= mostFromOne) return exchange.send(full, 'pass');
    const stream = { response, until: performance.now() + longest };
    streams.add(stream);
    fromNetwork.set(network, there + 1);
    let end = () => {};
    response.once('close', () => {
      streams.delete(stream);
      leave(network);
      end();
    });
    const watching = await stories.watch(storyId, (state) => (state ? send(stream, event(state)) : finish(stream)));
    if (!watching) return exchange.send(missing, 'pass');
    end = watching.end;
    if (response.destroyed) return end();
    if (stopped) return exchange.send(full, 'pass');
    response.writeHead(200, streamHeaders);
    const known = request.headers['last-event-id'] === watching.state.mark;
    send(stream, backAfter() + (known ? '' : event(watching.state)));
    exchange.sent('pass', 0);
  }

  function leave(network: string) {
    const left = (fromNetwork.get(network) ?? 1) - 1;
    if (left > 0) fromNetwork.set(network, left);
    else fromNetwork.delete(network);
  }

  function sendBeat() {
    const now = performance.now();
    for (const stream of streams) {
      if (stream.until <= now) finish(stream);
      else send(stream, ':\n\n');
    }
  }

  return {
    answer,
    stop() {
      stopped = true;
      clearInterval(beat);
      streams.forEach(finish);
    },
  };
}

/** One that is not answered yet is not ended either. */
function finish({ response }: Stream) {
  if (response.headersSent) response.end();
}

/** Whoever does not take what they were sent is not kept for more: their browser comes back when the line is free. */
function send({ response }: Stream, words: string) {
  if (!response.headersSent || response.writableEnded) return;
  if (response.writableNeedDrain) response.destroy();
  else response.write(words);
}

const event = ({ mark, text }: LiveState) => `id: ${mark}\ndata: ${text}\n\n`;

const backAfter = () => `retry: ${Math.round(BACK_AFTER_MS.least + Math.random() * BACK_AFTER_MS.spread)}\n\n`;
