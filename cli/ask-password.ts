import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Sentence } from './sentence.mjs';

/** Asked for without showing what is typed; without a terminal, the first line of the input. */
export async function askPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write('New password (it is not shown): ');
  const lines = createInterface({ input: stdin, output: nowhere(), terminal: stdin.isTTY });
  lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    for await (const line of lines) return line;
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
  }
  throw new Sentence('A password is needed, from the terminal or on the first line of the input.');
}

/** Where the terminal's echo goes. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
