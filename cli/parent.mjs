const LOOK_EVERY_MS = 500;

/**
 * Ends this process when the one above it is gone. Whoever starts us passes signals on, but cannot when killed outright,
 * and a server that nobody sees would keep the port.
 */
export function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), LOOK_EVERY_MS).unref();
}
