/**
 * Says what is being done and, once it is done, how long it took. What the work returns is said as well.
 * @param {string} what
 * @param {() => Promise<string | void> | string | void} work
 */
export async function step(what, work) {
  const start = performance.now();
  process.stdout.write(`${what} … `);
  try {
    const outcome = await work();
    console.log(`${outcome ?? 'done'} (${duration(performance.now() - start)})`);
  } catch (error) {
    console.log('failed');
    throw error;
  }
}

/** @param {number} milliseconds */
export function duration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}
