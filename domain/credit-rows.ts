import { cleanText } from './clean-text.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { moved } from './list-entries.ts';
import { slugOf } from './slug.ts';
import { type Job, jobs } from './work.ts';
import { CREDITS_MAX, PERSON_NAME_MAX, ROLE_MAX } from './work-limits.ts';

/** A credit as it is typed: a name, and the number of the person when the form knew it. */
export type WrittenCredit = { name: string; personId: number | null; job: Job; role: string };

type Rows = { credits: WrittenCredit[]; errors: Record<string, string> };

/**
 * The credits as the form sends them, in the order of their rows: `person1`, `personId1`, `job1`, `role1`. A row without a
 * name is a row that nobody filled in, or that somebody emptied.
 */
export function creditsOf(form: Record<string, unknown>): Rows {
  const credits: WrittenCredit[] = [];
  const errors: Record<string, string> = {};
  const known = new Set<string>();
  for (let row = 1; `person${row}` in form; row += 1) {
    const [name, role] = [line(form[`person${row}`]), line(form[`role${row}`])];
    if (!name && !role) continue;
    const job = jobs.find((one) => one === form[`job${row}`]);
    const refusal = refusalOf(name, role, job);
    if (refusal) errors[`person${row}`] = refusal;
    if (!job) continue;
    const key = `${name.toLowerCase()}\n${job}\n${role}`;
    if (!known.has(key)) credits.push({ name, personId: idOf(form[`personId${row}`]), job, role });
    known.add(key);
  }
  if (credits.length > CREDITS_MAX) errors.credits = `${credits.length} credits; ${CREDITS_MAX} fit.`;
  return { credits, errors };
}

const line = (value: unknown) =>
  cleanText(String(value ?? ''))
    .replace(/\s+/g, ' ')
    .trim();

function refusalOf(name: string, role: string, job: Job | undefined): string | undefined {
  if (!name) return 'Who? Empty the part as well to take the row out.';
  if (!slugOf(name)) return 'A name needs a letter or a figure.';
  if (name.length > PERSON_NAME_MAX) return `${name.length} characters; ${PERSON_NAME_MAX} fit.`;
  if (role.length > ROLE_MAX) return `The role has ${role.length} characters; ${ROLE_MAX} fit.`;
  return job ? undefined : 'Choose what they did.';
}

function idOf(value: unknown): number | null {
  const id = Number(value || Number.NaN);
  return Number.isInteger(id) && id >= 1 && id <= HIGHEST_ID ? id : null;
}

/** What a button of the form asks for: "3 up", "3 down" and "3 out" are of the third credit. */
export function steppedCredits(credits: readonly WrittenCredit[], move: string | undefined): WrittenCredit[] {
  const [place, way] = move?.split(' ') ?? [];
  const at = Number(place) - 1;
  if (way === 'out') return credits.toSpliced(at, 1);
  return way ? moved(credits, at, way === 'up' ? at - 1 : at + 1) : [...credits];
}
