import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Sentence } from './sentence.mjs';

/** Where an import names what it does not carry over, a line each. @throws {Sentence} when it cannot be written */
export async function openReport(path: string) {
  let broken: Sentence | undefined;
  const stream = createWriteStream(path);
  stream.on('error', ({ message }) => {
    broken = new Sentence(`The report ${path} cannot be written: ${message}`);
  });
  const sayWhy = (cause: unknown) => {
    throw broken ?? cause;
  };
  await once(stream, 'open').catch(sayWhy);
  return {
    line: (line: string) => void stream.write(`${line}\n`),
    /** @throws {Sentence} when what was written before did not arrive */
    mustStand() {
      if (broken) throw broken;
    },
    async close() {
      stream.end();
      await finished(stream).catch(sayWhy);
    },
  };
}

/** @throws {Sentence} when the report is the export itself, also where one is a link to the other */
export function refuseReportOver({ file, report }: { file: string; report: string }) {
  const [one, other] = [file, report].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  if (one !== undefined && one.ino === other?.ino && one.dev === other.dev)
    throw new Sentence(`The report would be written over ${file} itself. Name another file with --report.`);
}
