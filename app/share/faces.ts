import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Latin, and Latin with more accents: a letter that the first lacks is looked for in the second. */
const subsets = { Wittgenstein: 'latin', 'Wittgenstein Extended': 'latin-ext' } as const;

/** What stands in share images, as it is cut. The variable file of our pages cannot be read by what draws them. */
const cuts = [
  { weight: 500, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
  { weight: 800, style: 'normal' },
  { weight: 900, style: 'normal' },
] as const;

export const FACES = Object.keys(subsets)
  .map((name) => `"${name}"`)
  .join(', ');

type Face = { name: string; data: Buffer; weight: (typeof cuts)[number]['weight']; style: 'normal' | 'italic' };

const fontFolder = join(process.cwd(), 'node_modules', '@fontsource', 'wittgenstein', 'files');

let read: Promise<Face[]> | undefined;

/** Our type, read when the first image is drawn. */
export function faces(): Promise<Face[]> {
  read ??= Promise.all(
    Object.entries(subsets).flatMap(([name, subset]) =>
      cuts.map(async ({ weight, style }) => {
        const file = join(fontFolder, `wittgenstein-${subset}-${weight}-${style}.woff`);
        return { name, weight, style, data: await readFile(file) };
      }),
    ),
  );
  return read;
}
