import { describeError } from './describe-error.ts';

export type Style = 'json' | 'text' | 'off';
export type CacheUse = 'hit' | 'miss' | 'stale' | 'pass';
export type RequestLine = {
  id: string;
  method: string;
  path: string;
  status: number;
  ms: number;
  cache: CacheUse;
  bytes: number;
};

export type Log = {
  request: (line: RequestLine) => void;
  error: (message: string, cause: unknown, id?: string) => void;
  say: (message: string) => void;
  /** Writes out what is waiting. */
  flush: () => void;
};

/** Lines are written together: one write for each would cost more than answering from the cache. */
const WRITE_EVERY = 100;
const MOST_WAITING = 64_000;

export function createLog(style: Style, write: (text: string) => unknown = (text) => process.stdout.write(text)): Log {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text) write(text);
  };
  const add = (level: 'info' | 'error', fields: Record<string, unknown>, text: () => string) => {
    if (style === 'off') return;
    const time = new Date().toISOString();
    waiting +=
      style === 'json' ? `${JSON.stringify({ time, level, ...fields })}\n` : `${time.slice(11, 19)} ${text()}\n`;
    if (waiting.length > MOST_WAITING || level === 'error') flush();
    else timer ??= setTimeout(flush, WRITE_EVERY).unref();
  };
  return {
    request: (line) => add('info', line, () => readable(line)),
    error: (message, cause, id) => {
      const error = describeError(cause);
      add('error', { id, message, error }, () => [id, message, error].filter(Boolean).join(' '));
    },
    say: (message) => add('info', { message }, () => message),
    flush,
  };
}

const readable = ({ method, path, status, ms, cache, bytes, id }: RequestLine) =>
  `${status} ${method} ${path} ${ms} ms ${cache} ${bytes} B ${id}`;
