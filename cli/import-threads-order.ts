import { parseArgs } from 'node:util';
import { readIsso } from '#db/import/read-isso.sqlite.ts';
import type { ThreadEntry } from '#domain/import/foreign.ts';
import { readDisqus } from '#domain/import/read-disqus.ts';
import { bytesIn } from './import-bytes.ts';
import { Sentence } from './sentence.mjs';

type Source = {
  name: string;
  title: string;
  read: (file: string) => AsyncIterable<ThreadEntry> | Iterable<ThreadEntry>;
};

/** From where comments alone can be imported, by the word that the operator types. */
export const threadSources: Record<string, Source> = {
  disqus: {
    ...{ name: 'Disqus', title: 'an export of Disqus (.xml, or .xml.gz as it is sent)' },
    read: (file) => readDisqus(bytesIn(file)),
  },
  isso: { name: 'Isso', title: 'the database of Isso (comments.db)', read: readIsso },
};

export type ThreadsOrder = {
  source: string;
  file: string;
  /** Without it nothing is written but the report. */
  write: boolean;
  /** The mail address of the editor in whose name it is done. */
  as: string;
  report: string;
};

const usage = `Comments that stood elsewhere, onto the stories of this publication, from the shell:

  npm run import -- SOURCE FILE --as ADDRESS [options]

SOURCE is one of:
${Object.entries(threadSources)
  .map(([name, { title }]) => `  ${name.padEnd(8)} ${title}`)
  .join('\n')}

A thread goes to the story to which its address leads here, whatever its host. Nothing is written before you say so:
without --write it only reports what would come in, and what would not.

  --as ADDRESS    the mail address of the editor or admin in whose name it is done
  --write         writes; run again, it goes on where it was and doubles nothing
  --report FILE   where each thing that is not carried over is named; FILE.report.txt unless you say so

  npm run import -- disqus lamp.xml.gz --as maren@marquee.example`;

/** What the operator asks for. @throws {Sentence} with the usage, when it is not clear */
export function threadsOrder(words: string[]): ThreadsOrder {
  const { values, positionals } = parsed(words);
  const [source = '', file = '', ...rest] = positionals;
  const isClear = Object.hasOwn(threadSources, source) && file && rest.length === 0 && values.as?.includes('@');
  if (!isClear) throw new Sentence(usage);
  return {
    ...{ source, file, as: (values.as ?? '').toLowerCase(), write: values.write ?? false },
    report: values.report ?? `${file}.report.txt`,
  };
}

function parsed(args: string[]) {
  const options = { as: { type: 'string' }, report: { type: 'string' }, write: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new Sentence(usage);
  }
}
