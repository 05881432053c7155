import type { ListEntry } from './content.ts';
import { BLURB_MAX, firstUntied } from './list-entries.ts';

/**
 * A list after two works have become one. Where both stood on it, the one that stands higher stays and takes what was
 * said of the other with it.
 */
export function mergedEntries(entries: readonly ListEntry[], lost: number, kept: number): ListEntry[] {
  const renamed = entries.map((entry) => (entry.workId === lost ? { ...entry, workId: kept } : entry));
  const first = renamed.findIndex(({ workId }) => workId === kept);
  const second = renamed.findIndex(({ workId }, at) => workId === kept && at > first);
  if (second < 0) return renamed;
  const said = [...new Set([renamed[first]?.blurb, renamed[second]?.blurb])].filter(Boolean).join('\n\n');
  const joined = renamed.map((entry, at) => (at === first ? { ...entry, blurb: said } : entry));
  return firstUntied(untieAfter(joined, second).toSpliced(second, 1));
}

/** Who tied with the place that falls away ties with nobody, unless that place itself was a tie. */
function untieAfter(entries: ListEntry[], at: number): ListEntry[] {
  const next = entries[at + 1];
  if (!next?.tied || entries[at]?.tied) return entries;
  const { tied: _, ...untied } = next;
  return entries.with(at + 1, untied);
}

export const listsWork = (entries: readonly ListEntry[], workId: number): boolean =>
  entries.some((entry) => entry.workId === workId);

/** How long what a list says of two works would be together, where that is more than one place of it takes. */
export function overlongTogether(entries: readonly ListEntry[], lost: number, kept: number): number | undefined {
  if (!listsWork(entries, lost) || !listsWork(entries, kept)) return undefined;
  const said = mergedEntries(entries, lost, kept).find(({ workId }) => workId === kept)?.blurb ?? '';
  return said.length > BLURB_MAX ? said.length : undefined;
}
