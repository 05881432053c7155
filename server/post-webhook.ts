import { askWeb, byMachine, byNameServers, isOpen, Refused } from '#db/open-web.ts';
import { settings } from '#db/settings.ts';
import type { Receiver } from '#db/webhook-deliveries.ts';
import {
  ANSWER_READ_BYTES,
  type Attempt,
  answerShown,
  askedPause,
  hasArrived,
  POSTING_MS,
} from '#domain/webhook-attempt.ts';
import { type SignedMessage, signatureHeaders } from '#domain/webhook-signature.ts';

const onTheWeb = { mayReach: isOpen, findAddresses: byNameServers };
/** Names of one's own network are often known to the machine alone. */
const anywhere = { mayReach: () => true, findAddresses: byMachine };

/**
 * Posts one message to its receiver, signed. Why it takes it not is read as far as the desk shows it; a message that it has
 * taken some echo, and what it says is kept nowhere. What it does not answer is an attempt that failed, like any other.
 */
export async function postWebhook({ address, secrets }: Receiver, message: SignedMessage, now: Date): Promise<Attempt> {
  const begun = performance.now();
  const signal = AbortSignal.timeout(POSTING_MS);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Marquee webhooks',
    ...signatureHeaders(message, secrets, now),
  };
  const way = settings().MARQUEE_WEBHOOKS_INSIDE ? anywhere : onTheWeb;
  const took = () => Math.round(performance.now() - begun);
  try {
    const answer = await askWeb(new URL(address), { method: 'POST', headers, body: message.body, signal, ...way });
    const { statusCode: status = 0, headers: said } = answer;
    if (hasArrived({ status })) {
      answer.destroy();
      return { status, answer: '', durationMs: took(), pauseMs: 0 };
    }
    const pauseMs = askedPause(said['retry-after'], now);
    return { status, pauseMs, answer: answerShown(await beginningOf(answer)), durationMs: took() };
  } catch (cause) {
    return { status: null, answer: answerShown(whyNot(cause, signal)), durationMs: took(), pauseMs: 0 };
  }
}

function whyNot(cause: unknown, signal: AbortSignal): string {
  if (signal.aborted) return `It did not answer within ${POSTING_MS / 1_000} seconds.`;
  if (cause instanceof Refused) return cause.message;
  return `It could not be reached: ${cause instanceof Error ? cause.message || cause.name : String(cause)}`;
}

/** Leaving the loop ends the connection, however much more would come. What breaks off says as much as has come. */
async function beginningOf(answer: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let had = 0;
  try {
    for await (const part of answer) {
      parts.push(part);
      had += part.length;
      if (had >= ANSWER_READ_BYTES) break;
    }
  } catch {}
  return Buffer.concat(parts).subarray(0, ANSWER_READ_BYTES).toString('utf8');
}
