import type { ListEntry } from './content.ts';

/** A page of a hundred works is as long as anybody reads; one more is a second list. */
export const ENTRIES_MAX = 100;
export const BLURB_MAX = 600;

/** Moves one entry up or down by a number of ranks; what would leave the list stays at its end. */
export function moveEntry(entries: readonly ListEntry[], from: number, to: number): ListEntry[] {
  const moved = entries[from];
  if (!moved) return [...entries];
  const others = entries.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved);
}

/** The work at the foot of the list, unless it stands there already. */
export function addEntry(entries: readonly ListEntry[], workId: number): ListEntry[] {
  return entries.some((entry) => entry.workId === workId) ? [...entries] : [...entries, { workId, blurb: '' }];
}

export const removeEntry = (entries: readonly ListEntry[], at: number): ListEntry[] => entries.toSpliced(at, 1);

/** The entries as the form sends them: `entry1` holds the work of the first, `blurb1` what is said about it. */
export function entriesOf(form: Record<string, unknown>): { entries: ListEntry[]; refusal?: string } {
  const entries: ListEntry[] = [];
  for (let rank = 1; `entry${rank}` in form; rank += 1) {
    const blurb = String(form[`blurb${rank}`] ?? '');
    entries.push({ workId: Number(form[`entry${rank}`]), blurb: blurb.replace(/\r\n?/g, '\n').trim() });
  }
  const refusal = refusalOf(entries);
  return refusal ? { entries, refusal } : { entries };
}

function refusalOf(entries: ListEntry[]): string | undefined {
  if (entries.some((entry) => !Number.isInteger(entry.workId) || entry.workId < 1)) return 'An entry has no work.';
  if (new Set(entries.map((entry) => entry.workId)).size < entries.length) return 'A work stands on the list twice.';
  const long = entries.findIndex((entry) => entry.blurb.length > BLURB_MAX);
  if (long >= 0) return `No. ${long + 1}: ${entries[long]?.blurb.length} characters; ${BLURB_MAX} fit.`;
  return entries.length > ENTRIES_MAX ? `${entries.length} works; ${ENTRIES_MAX} fit on a list.` : undefined;
}
