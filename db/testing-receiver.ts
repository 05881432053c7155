import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export type Received = { headers: Record<string, string>; body: string };

/** What a message says, for tests that look into it. */
export type Said = { type: string; timestamp: string; data: Record<string, unknown> };

/** A receiver of webhooks on this machine, which takes everything unless it is told otherwise. */
export class WebhookReceiver {
  readonly #server: Server;
  readonly received: Received[] = [];
  /** What it does with the next message. */
  answer: (response: ServerResponse, received: Received) => unknown = takes;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      const received = { headers: asText(request.headers), body };
      this.received.push(received);
      await this.answer(response, received);
    });
  }

  static async open(): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver();
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

export const takes = (response: ServerResponse) => response.writeHead(204).end();

/** What it says, if somebody else's library finds it signed with this secret and new; it throws otherwise. */
export const verified = ({ headers, body }: Received, secret: string): Said =>
  new Webhook(secret).verify(body, headers) as Said;

const asText = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
