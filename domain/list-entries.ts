import { cleanText } from './clean-text.ts';
import type { ListEntry } from './content.ts';
import { HIGHEST_ID } from './highest-id.ts';

/** A page of a hundred works is as long as anybody reads; one more is a second list. */
export const ENTRIES_MAX = 100;
export const BLURB_MAX = 600;

/** The rank of each entry. Those that tie have the rank of the one above, and the ranks they would have had stay empty: 1, 2, 2, 4. */
export function ranksOf(entries: readonly Pick<ListEntry, 'tied'>[]): number[] {
  let rank = 1;
  return entries.map(({ tied }, at) => {
    if (!tied) rank = at + 1;
    return rank;
  });
}

/** Moves one thing up or down by a number of places; what would leave the list stays at its end. */
export function moved<T>(things: readonly T[], from: number, to: number): T[] {
  if (from < 0 || from >= things.length) return [...things];
  const others = things.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, ...things.slice(from, from + 1));
}

/** The work at the foot of the list, unless it stands there already. */
export function addEntry(entries: readonly ListEntry[], workId: number): ListEntry[] {
  return entries.some((entry) => entry.workId === workId) ? [...entries] : [...entries, { workId, blurb: '' }];
}

export const removeEntry = (entries: readonly ListEntry[], at: number): ListEntry[] => entries.toSpliced(at, 1);

/** What a button of the form asks for: "3 up", "3 down" and "3 out" are of the third place. */
export type EntryStep = { move?: string | undefined; addEntry?: number | undefined };

export function steppedEntries(entries: readonly ListEntry[], { move, addEntry: workId }: EntryStep): ListEntry[] {
  const [place, way] = move?.split(' ') ?? [];
  const at = Number(place) - 1;
  if (way === 'out') return firstUntied(removeEntry(entries, at));
  if (way) return firstUntied(moved(entries, at, way === 'up' ? at - 1 : at + 1));
  return workId ? addEntry(entries, workId) : [...entries];
}

/** The first has nothing above it to tie with. */
export function firstUntied<T extends Pick<ListEntry, 'tied'>>(entries: T[]): T[] {
  return entries.map((entry, at) => {
    if (at > 0 || !entry.tied) return entry;
    const { tied: _, ...untied } = entry;
    return untied as T;
  });
}

/**
 * The entries as the form sends them: `entry1` holds the work of the first, `blurb1` what is said about it, `tied1` that
 * it ties with the one above. A number typed into `place1` moves it there.
 */
export function entriesOf(form: Record<string, unknown>): { entries: ListEntry[]; refusal?: string } {
  const entries: ListEntry[] = [];
  const wishes: { workId: number; place: number }[] = [];
  for (let place = 1; `entry${place}` in form; place += 1) {
    const blurb = String(form[`blurb${place}`] ?? '');
    const workId = Number(form[`entry${place}`]);
    const tied = form[`tied${place}`] ? ({ tied: true } as const) : {};
    entries.push({ workId, blurb: cleanText(blurb).trim(), ...tied });
    const wished = Number(form[`place${place}`] ?? place);
    if (Number.isInteger(wished) && wished !== place) wishes.push({ workId, place: wished });
  }
  const ordered = firstUntied(wishes.reduce(placed, entries));
  const refusal = refusalOf(ordered);
  return refusal ? { entries: ordered, refusal } : { entries: ordered };
}

const placed = (entries: ListEntry[], { workId, place }: { workId: number; place: number }) =>
  moved(
    entries,
    entries.findIndex((entry) => entry.workId === workId),
    place - 1,
  );

function refusalOf(entries: ListEntry[]): string | undefined {
  if (entries.some((entry) => !isId(entry.workId))) return 'An entry has no work.';
  if (new Set(entries.map((entry) => entry.workId)).size < entries.length) return 'A work stands on the list twice.';
  const long = entries.findIndex((entry) => entry.blurb.length > BLURB_MAX);
  if (long >= 0) return `No. ${long + 1}: ${entries[long]?.blurb.length} characters; ${BLURB_MAX} fit.`;
  return entries.length > ENTRIES_MAX ? `${entries.length} works; ${ENTRIES_MAX} fit on a list.` : undefined;
}

const isId = (id: number) => Number.isInteger(id) && id >= 1 && id <= HIGHEST_ID;
