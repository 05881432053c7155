import { parseArgs } from 'node:util';
import type { ForeignEntry } from '#domain/import/foreign.ts';
import { readGhost } from '#domain/import/read-ghost.ts';
import { readWxr } from '#domain/import/read-wxr.ts';
import { Sentence } from './sentence.mjs';

type Source = {
  title: string;
  /** Whether its export does not say of which site it is. */
  isNameless?: true;
  /** The bytes can be iterated again from the beginning of the file. */
  read: (bytes: AsyncIterable<Uint8Array>, site: string) => AsyncIterable<ForeignEntry>;
};

/** What can be imported from, by the word that the operator types. */
export const importSources: Record<string, Source> = {
  wordpress: { title: 'a WordPress export (WXR, .xml)', read: readWxr },
  ghost: { title: 'a Ghost export (.json)', isNameless: true, read: readGhost },
};

export type ImportOrder = {
  source: string;
  file: string;
  /** Without it nothing is written but the report. */
  write: boolean;
  /** The mail address of the editor in whose name it is done. */
  as: string;
  map: string | undefined;
  uploads: string | undefined;
  /** The address of the old site; empty where its export says it. */
  site: string;
  fetches: boolean;
  types: Set<string>;
  report: string;
};

const usage = `Stories and comments of another system, from the shell:

  npm run import -- SOURCE FILE --as ADDRESS [options]

SOURCE is one of:
${Object.entries(importSources)
  .map(([name, { title }]) => `  ${name.padEnd(9)}   ${title}`)
  .join('\n')}

Nothing is written before you say so: without --write it only reports what would come in, and what would not.

  --as ADDRESS       the mail address of the editor or admin in whose name it is done
  --write            writes; run again, it goes on where it was and doubles nothing
  --map FILE         says which category goes where (docs/import.md)
  --site ADDRESS     the address of the old site, which a Ghost export does not say, and only that
  --uploads FOLDER   a copy of wp-content/uploads or content/images, to take pictures from
  --fetch            asks the old site for pictures that are not in that folder
  --types LIST       which types of posts, such as post,page; only post unless you say so
  --report FILE      where each thing that is not carried over is named; FILE.report.txt unless you say so

  npm run import -- wordpress lamp.xml --as maren@marquee.example --uploads ./uploads
  npm run import -- ghost lamp.json --as maren@marquee.example --site https://lamp.example`;

/** What the operator asks for. @throws {Sentence} with the usage, when it is not clear */
export function importOrder(words: string[]): ImportOrder {
  const { values, positionals } = parsed(words);
  const [source = '', file = '', ...rest] = positionals;
  const types = new Set((values.types ?? 'post').split(',').map((type) => type.trim()));
  const known = Object.hasOwn(importSources, source) ? importSources[source] : undefined;
  const site = (values.site ?? '').trim();
  const isNamed = known?.isNameless ? /^https?:\/\/[^/]/i.test(site) && URL.canParse(site) : site === '';
  const isClear = known && isNamed && file && rest.length === 0 && values.as?.includes('@');
  if (!isClear || types.has('')) throw new Sentence(usage);
  return {
    ...{ source, file, types, site: site && withoutQuery(site), map: values.map, uploads: values.uploads },
    as: (values.as ?? '').toLowerCase(),
    write: values.write ?? false,
    fetches: values.fetch ?? false,
    report: values.report ?? `${file}.report.txt`,
  };
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function parsed(args: string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = {
    ...{ as: text, site: text, map: text, uploads: text, types: text, report: text },
    ...{ write: flag, fetch: flag },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new Sentence(usage);
  }
}
