import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Done = (error?: Error | null) => void;

/** A response that goes to memory instead of a socket, so that it can be finished, compressed and kept. */
export class CapturedResponse extends ServerResponse {
  /** Settles when the answer is complete; rejects when it broke off half-way. */
  readonly whole: Promise<void>;
  readonly #chunks: Buffer[] = [];
  #begun = false;
  #settle: { resolve: () => void; reject: (cause: unknown) => void };

  constructor(request: IncomingMessage) {
    super(request);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.whole = promise;
    this.#settle = { resolve, reject };
    // Declared as properties, which TypeScript lets no subclass turn into getters.
    Object.defineProperty(this, 'headersSent', { get: () => this.#begun });
    Object.defineProperty(this, 'writableFinished', { get: () => this.finished });
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const given = rest.find((part) => typeof part === 'object' && part !== null) as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) this.setHeader(name, value);
    this.#begun = true;
    return this;
  }

  override flushHeaders() {
    this.#begun = true;
  }

  override write(chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.#begun = true;
    this.#chunks.push(bytes(chunk, encoding));
    const callback = typeof encoding === 'function' ? encoding : done;
    if (callback) process.nextTick(callback);
    return true;
  }

  override end(
    chunk?: string | Uint8Array | (() => void),
    encoding?: BufferEncoding | (() => void),
    done?: () => void,
  ) {
    if (this.finished) return this;
    if (chunk && typeof chunk !== 'function') this.#chunks.push(bytes(chunk, encoding));
    this.#begun = true;
    this.finished = true;
    const callback = [chunk, encoding, done].find((part) => typeof part === 'function');
    if (callback) this.once('finish', callback);
    process.nextTick(() => {
      this.emit('finish');
      this.emit('close');
      this.#settle.resolve();
    });
    return this;
  }

  override destroy(cause?: Error): this {
    if (this.finished) return this;
    this.finished = true;
    process.nextTick(() => {
      this.emit('close');
      this.#settle.reject(cause ?? new Error('The page broke off before it was complete.'));
    });
    return this;
  }
}

function bytes(chunk: string | Uint8Array, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
}
