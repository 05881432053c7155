/**
 * Loaded into a program that we run (processes.mjs): when we are killed outright, the program and all that it started
 * end too, and the next start finds nobody else at work in node_modules or .next. The program's own children load
 * this as well, and are left alone.
 */
if (process.env.MARQUEE_PARENT === String(process.ppid)) {
  process.once('disconnect', () => process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'));
  process.channel?.unref();
}
