import { after } from 'next/server';

/** Long enough for the answer to be on its way. */
const HEAD_START_MS = 100;

/**
 * Does what the answer must not wait for: mail, and everything that depends on whether an address is known, so that
 * neither the page nor the clock tells.
 */
export function afterwards(work: () => Promise<void>) {
  after(async () => {
    await new Promise((resolve) => setTimeout(resolve, HEAD_START_MS));
    try {
      await work();
    } catch (cause) {
      console.error(cause);
    }
  });
}
