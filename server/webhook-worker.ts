import { setTimeout as pause } from 'node:timers/promises';
import { dropDelivery, outliveDelivery } from '#db/settle-delivery.ts';
import { type DeliveryInHand, keepAttempt, type Receiver, receivers, takeDeliveries } from '#db/webhook-deliveries.ts';
import { writeMessage } from '#db/webhook-messages.ts';
import { postWebhook } from './post-webhook.ts';

/** How long a message that has just been written waits at the most. */
const LOOK_EVERY_MS = 1_000;
/** To each receiver. One that does not answer fills its own lanes, and never those of others. */
const LANES = 4;
/** How long a stop waits for what is on the wire. What is not answered by then is sent again by whoever comes next. */
const LAST_CALL_MS = 5_000;

type Options = {
  failed: (what: string, cause: unknown) => void;
  every?: number;
  now?: () => Date;
};

/**
 * Tells receivers what readers have got, while the server serves. No request of ours waits for one of theirs.
 * @returns stops it, when what is on the wire is answered
 */
export function startWebhookWorker({
  failed,
  every = LOOK_EVERY_MS,
  now = () => new Date(),
}: Options): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const onTheWire = new Map<number, Set<Promise<void>>>();
  /** Who asked to be left alone, until when. */
  const leftAlone = new Map<number, Date>();

  async function work() {
    while (!signal.aborted) {
      const full = await look().catch((cause) => {
        failed('What receivers are to be told could not be looked up', cause);
        return [];
      });
      // Where more may wait, the first that ends makes room for another.
      const rest = pause(every, undefined, { signal }).catch(() => undefined);
      await Promise.race([rest, ...full]);
    }
    await Promise.all([...onTheWire.values()].flatMap((lanes) => [...lanes]));
  }

  /** What is on the wire to those for whom more may wait. */
  async function look(): Promise<Promise<void>[]> {
    const full: Promise<void>[] = [];
    for (const receiver of await receivers()) {
      const lanes = onTheWire.get(receiver.id) ?? new Set();
      onTheWire.set(receiver.id, lanes);
      if (lanes.size < LANES && !isLeftAlone(receiver)) {
        for (const delivery of await takeDeliveries(receiver.id, now(), LANES - lanes.size))
          begin(delivery, receiver, lanes);
      }
      if (lanes.size === LANES) full.push(...lanes);
    }
    return full;
  }

  const isLeftAlone = ({ id }: Receiver) => (leftAlone.get(id) ?? now()) > now();

  function begin(delivery: DeliveryInHand, receiver: Receiver, lanes: Set<Promise<void>>) {
    const sending = send(delivery, receiver)
      .catch((cause) => failed(`What became of webhook message ${delivery.id} could not be kept`, cause))
      .finally(() => lanes.delete(sending));
    lanes.add(sending);
  }

  async function send(delivery: DeliveryInHand, receiver: Receiver) {
    if (delivery.until <= now()) return outliveDelivery(delivery);
    const message = await writeMessage(delivery);
    if (!message) return dropDelivery(delivery, now());
    const attempt = await postWebhook(receiver, { id: delivery.messageId, body: JSON.stringify(message) }, now());
    if (attempt.pauseMs > 0) leftAlone.set(receiver.id, new Date(now().getTime() + attempt.pauseMs));
    await keepAttempt(delivery, attempt, now());
  }

  const working = work();
  return async () => {
    stopping.abort();
    await Promise.race([working, pause(LAST_CALL_MS, undefined, { ref: false })]);
  };
}
