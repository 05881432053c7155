import { slugOf } from './slug.ts';

/** Two spellings are one name where they have one address: "Sci-Fi" and "sci fi". */
export const isSameName = (one: string, other: string): boolean => slugOf(one) === slugOf(other);

/** Each name once, as it is spelled where it stands first. */
export function eachOnce(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(slugOf(name))) known.set(slugOf(name), name);
  return [...known.values()];
}

/** How many names fit, how long each may be, and what they are called. */
type Bounds = { most: number; longest: number; called: string };

/** Names as typed between commas: each once, in the order in which they were typed, with what is wrong with them. */
export function commaNames(typed: string, bounds: Bounds): { names: string[]; refusal: string | undefined } {
  const names = eachOnce(
    typed
      .split(',')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
  return { names, refusal: refusalOf(names, bounds) };
}

function refusalOf(names: string[], { most, longest, called }: Bounds): string | undefined {
  const long = names.find((name) => name.length > longest);
  if (long) return `“${long}” has ${long.length} characters; ${longest} fit.`;
  const wordless = names.find((name) => slugOf(name) === '');
  if (wordless) return `“${wordless}” needs a letter or a figure.`;
  return names.length > most ? `${names.length} ${called}; ${most} are allowed.` : undefined;
}
