import { setTimeout as pause } from 'node:timers/promises';
import { sendLetter } from '#db/mail.ts';
import { settleLetter, writeLetter } from '#db/notification-letters.ts';
import { failLetter, findSender, type LetterInHand, takeLetters } from '#db/outbox.ts';
import { failureOf } from '#domain/outbox.ts';

/** How long a letter that has just been written waits at the most. */
const LOOK_EVERY_MS = 1_000;
/** One that the mail server is slow about holds up no more than itself. */
const AT_ONCE = 8;
/** How long a stop waits for what is on the wire. What is not sent by then is sent again by whoever comes next. */
const LAST_CALL_MS = 5_000;

type Options = { failed: (what: string, cause: unknown) => void; now?: () => Date };

/**
 * Sends the letters of the outbox while the server serves, so that no request waits for a mail server.
 * @returns stops it, when the letters in hand are sent
 */
export function startOutboxWorker({ failed, now = () => new Date() }: Options): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  const inFlight = new Set<Promise<void>>();

  async function work() {
    while (!signal.aborted) {
      const room = AT_ONCE - inFlight.size;
      const taken = await takeLetters(now(), room).catch((cause) => {
        failed('The letters that wait could not be looked up', cause);
        return [];
      });
      taken.forEach(begin);
      // Where more may wait, the first that ends makes room for another.
      if (taken.length === room) await Promise.race(inFlight);
      else await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
    await Promise.all(inFlight);
  }

  function begin(inHand: LetterInHand) {
    const sending = sendOne(inHand)
      .catch((cause) => failed(`What became of letter ${inHand.id} could not be kept`, cause))
      .finally(() => inFlight.delete(sending));
    inFlight.add(sending);
  }

  async function sendOne(inHand: LetterInHand) {
    try {
      if (inHand.until <= now()) throw new Error('It could not be sent while it was of use.');
      const written = await writeLetter(inHand);
      if (written) await sendLetter(written.letter, await findSender(), inHand);
      await settleLetter(inHand, written?.tells ?? [], now());
    } catch (cause) {
      failed(`Letter ${inHand.id} could not be sent`, cause);
      await failLetter(inHand, failureOf(cause), now());
    }
  }

  const working = work();
  return async () => {
    stopping.abort();
    await Promise.race([working, pause(LAST_CALL_MS, undefined, { ref: false })]);
  };
}
