import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** What it does with a letter: takes it, refuses for now or for good, or says nothing any more. */
export type MailServerMood = 'takes' | 'busy' | 'unknown mailbox' | 'silent';

export type Taken = { to: string; source: string };

const RECIPIENT: Record<Exclude<MailServerMood, 'silent'>, string> = {
  takes: '250 Yes',
  busy: '451 Try again later',
  'unknown mailbox': '550 Nobody has this mailbox',
};

/** A mail server that speaks SMTP (RFC 5321) on a port of this machine and keeps what it was given. */
export class MailServer {
  readonly taken: Taken[] = [];
  mood: MailServerMood = 'takes';
  /** Called with each letter before it is answered for. */
  beforeTaking: (letter: Taken) => Promise<void> = async () => {};
  readonly #open = new Set<Socket>();
  readonly #server = createServer((socket) => {
    this.#open.add(socket);
    socket.on('error', () => undefined).on('close', () => this.#open.delete(socket));
    // Whoever is killed in the middle of a sentence is heard no more.
    this.#converse(socket).catch(() => undefined);
  });

  static async open(): Promise<MailServer> {
    const server = new MailServer();
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get url(): string {
    const address = this.#server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  async close() {
    for (const socket of this.#open) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #converse(socket: Socket) {
    const answer = (line: string) => socket.writable && socket.write(`${line}\r\n`);
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    const next = async () => (await lines.next()).value as string | undefined;
    answer('220 mail.example');
    let to = '';
    for (let line = await next(); line !== undefined; line = await next()) {
      const { mood } = this;
      if (mood === 'silent') continue;
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'EHLO') answer('250 mail.example');
      else if (word === 'RCPT') {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        answer(RECIPIENT[mood]);
      } else if (word === 'DATA') {
        answer('354 Go on');
        const letter = { to, source: await untilDot(next) };
        await this.beforeTaking(letter);
        this.taken.push(letter);
        answer('250 Taken');
      } else if (word === 'QUIT') {
        answer('221 Good bye');
        socket.end();
      } else answer('250 Fine');
    }
  }
}

/** The letter itself; a line that begins with a dot was sent with another before it. */
async function untilDot(next: () => Promise<string | undefined>): Promise<string> {
  const lines: string[] = [];
  for (let line = await next(); line !== undefined && line !== '.'; line = await next()) {
    lines.push(line.startsWith('.') ? line.slice(1) : line);
  }
  return lines.join('\r\n');
}

/** A header of a letter, unfolded. */
export const headerOf = ({ source }: Taken, name: string): string =>
  (new RegExp(`^${name}:(.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(source)?.[1] ?? '').replace(/\r\n[ \t]/g, ' ').trim();
