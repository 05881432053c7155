import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { noMarks } from '#domain/guest-marks.ts';
import { compress, compressHard, type Encoding, worthCompressing } from './encoding.ts';

/** Name and value, one after the other, as Node writes them fastest. */
export type Headers = readonly string[];
type Variant = { body: Buffer; headers: Headers };

/** Another in each answer, whatever it says: the validator passes it by. */
const LEFT = 'ratelimit';

/** What goes with a 304 too: how long it holds, who may read it, and what is left of a limit. */
const saidAgain = [
  'cache-control',
  'last-modified',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'ratelimit-policy',
  LEFT,
];

/** An answer sent this often is worth the time that the smallest form takes. */
const OFTEN = 8;

/** A finished answer in each encoding that it was wanted in; nothing is left to do for it but to send the bytes. */
export class Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly #notModified: Headers;
  readonly #common: Headers;
  readonly #compressed: boolean;
  readonly #variants: Partial<Record<Encoding, Variant>> = {};
  #sent = 0;
  /** Marks of guests for whom the page is another one; said by whoever keeps it. */
  differsBy = noMarks;
  /** The story that is read in it; said by whoever makes it. */
  story: number | undefined;

  constructor(status: number, type: string, headers: Headers, body: Buffer, { validator }: { validator: boolean }) {
    this.status = status;
    this.#compressed = worthCompressing(type, body);
    const vary = this.#compressed ? ['vary', 'Accept-Encoding'] : [];
    this.etag = validator ? weakTag(headers, body) : undefined;
    const validators = this.etag ? ['etag', this.etag] : [];
    this.#common = [...(type ? ['content-type', type] : []), ...headers, ...vary, ...validators];
    this.#notModified = [...keptOf(headers, ...saidAgain), ...vary, ...validators];
    this.#variants.identity = this.#variant(body, 'identity');
  }

  get setsCookie(): boolean {
    return this.#common.includes('set-cookie');
  }

  get bytes(): number {
    return Object.values(this.#variants).reduce((sum, { body }) => sum + body.length, 0);
  }

  /** Makes sure that the answer can be sent in this encoding without waiting. */
  async prepare(encoding: Encoding) {
    const plain = this.#variants.identity;
    if (!plain || !this.#compressed || this.#variants[encoding]) return;
    this.#variants[encoding] = this.#variant(await compress(plain.body, encoding), encoding);
  }

  /** @returns the bytes of the body that went out */
  send(request: IncomingMessage, response: ServerResponse, encoding: Encoding): number {
    if (this.#isKnownTo(request)) {
      response.writeHead(304, this.#notModified as string[]);
      response.end();
      return 0;
    }
    const variant = this.#variants[encoding] ?? (this.#variants.identity as Variant);
    response.writeHead(this.status, variant.headers as string[]);
    if (request.method === 'HEAD') {
      response.end();
      return 0;
    }
    response.end(variant.body);
    this.#sent += 1;
    if (this.#sent === OFTEN) void this.#squeeze();
    return variant.body.length;
  }

  /** By its tag alone: of a feed from which something was withdrawn the time stays what it was. */
  #isKnownTo({ headers }: IncomingMessage): boolean {
    const asked = headers['if-none-match'];
    return asked !== undefined && this.etag !== undefined && matches(asked, this.etag);
  }

  async #squeeze() {
    const { identity, br } = this.#variants;
    if (identity && br) this.#variants.br = this.#variant(await compressHard(identity.body), 'br');
  }

  #variant(body: Buffer, encoding: Encoding): Variant {
    const coding = encoding === 'identity' ? [] : ['content-encoding', encoding];
    return { body, headers: [...this.#common, ...coding, 'content-length', String(body.length)] };
  }
}

/** Weak, because all encodings share it. The headers count too: a changed policy must reach those who have the page. */
function weakTag(headers: Headers, body: Buffer): string {
  const lasting = headers.filter((_, at) => headers[at - (at % 2)] !== LEFT);
  const digest = createHash('sha256').update(lasting.join('\n')).update(body).digest('base64url');
  return `W/"${digest.slice(0, 22)}"`;
}

function matches(asked: string, etag: string): boolean {
  if (asked === etag || asked === '*') return true;
  const strong = etag.slice(2);
  return asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === strong);
}

const keptOf = (headers: Headers, ...names: string[]): string[] =>
  names.flatMap((name) => {
    const at = headers.indexOf(name);
    return at === -1 ? [] : [name, headers[at + 1] as string];
  });
